interface AvatarProps {
  /** The person's full name, which the page also shows as text. */
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
