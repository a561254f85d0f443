import { inspect } from 'node:util';

/** Everything that a log, a debugger or a serializer could show of an error. */
export function errorTexts(error: Error): string[] {
  const everything = { depth: Infinity, showHidden: true, getters: true, maxStringLength: null };
  const owners: object[] = [];
  for (let owner: object | null = error; owner; owner = Object.getPrototypeOf(owner)) {
    owners.push(owner);
  }
  return [
    inspect(error, everything),
    String(error),
    error.message,
    error.stack ?? '',
    JSON.stringify(error),
    JSON.stringify(error, Object.getOwnPropertyNames(error)),
    ...owners.flatMap((owner) =>
      Reflect.ownKeys(owner).flatMap((key) => [
        key.toString(),
        inspect(Reflect.get(owner, key, error), everything),
      ]),
    ),
  ];
}
