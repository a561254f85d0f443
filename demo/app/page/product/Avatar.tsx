interface AvatarProps {
  /** Full name of a person; their name in words stands beside it. */
  name: string;
}

/** A person's initials. */
export function Avatar({ name }: AvatarProps) {
  const initials = name.split(' ').map(([first]) => first);
  return (
    <span className="avatar" aria-hidden="true">
      {initials.join('')}
    </span>
  );
}
