// @ts-expect-error a stylesheet exports nothing
import { root } from 'react-credit-widgets/styles.css';

export default root;
