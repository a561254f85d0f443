import { index, type RouteConfig, route } from '@react-router/dev/routes';

export default [
  index('routes/billing.tsx'),
  route('api/credits', 'routes/credits.ts'),
] satisfies RouteConfig;
