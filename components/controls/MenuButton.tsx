import type { LucideIcon } from 'lucide-preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import styles from './MenuButton.module.css';

/** Something to do, in a menu. */
export interface MenuEntry {
  id: string;
  icon: LucideIcon;
  label: string;
  onChoose: () => void;
}

export interface MenuButtonProps {
  label: string;
  icon: LucideIcon;
  name: string;
  variant?: 'plain' | 'quiet';
  busy?: boolean;
  /** Where there is room for the menu. */
  opens?: 'down' | 'up';
  entries: readonly MenuEntry[];
}

/** A button that opens a menu: arrow keys go through it, Esc and a click elsewhere close it. */
export function MenuButton({
  label,
  icon,
  name,
  variant = 'plain',
  busy = false,
  opens = 'down',
  entries,
}: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const press = (event: Event) => {
      const inside =
        event.target instanceof Node && menu.current?.parentElement?.contains(event.target);
      if (!inside) setOpen(false);
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class={styles['place']} data-up={opens === 'up'}>
      <Button
        buttonRef={button}
        variant={variant}
        icon={icon}
        menu
        busy={busy}
        data-action={name}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && (
        <div
          ref={menu}
          id={id}
          class={styles['menu']}
          role="menu"
          tabIndex={-1}
          aria-label={label}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key === 'Escape') close();
            else if (event.key === 'Tab') setOpen(false);
            else if (moveFocus(menu.current, event.key)) event.preventDefault();
          }}
        >
          {entries.map(({ id: entry, icon: Icon, label: words, onChoose }) => (
            <button
              key={entry}
              type="button"
              class={styles['entry']}
              role="menuitem"
              tabIndex={-1}
              data-action={entry}
              onClick={() => {
                close();
                onChoose();
              }}
            >
              <Icon size={15} aria-hidden="true" />
              {words}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Where a key moves the focus to within a menu; `false`: it is no key of a menu's. */
function moveFocus(menu: HTMLElement | null, key: string): boolean {
  const entries = [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const at = entries.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key];
  if (to === undefined) return false;
  entries.at(to % entries.length)?.focus();
  return true;
}
