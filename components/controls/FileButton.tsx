import type { LucideIcon } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { Button } from './Button.tsx';

export interface FileButtonProps {
  label: string;
  icon: LucideIcon;
  variant?: 'plain' | 'quiet';
  /** Of the file input. */
  name: string;
  /** What the file dialog offers, as `accept` has it. */
  accept: string;
  onFile: (file: File) => unknown;
  'data-action'?: string;
}

/** A button that asks for a file. The same file can be chosen again. */
export function FileButton({ label, name, accept, onFile, ...button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        name={name}
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
