// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { SavedSearches } from './SavedSearches.tsx';

function show() {
  const [onRename, onRemove] = [vi.fn(), vi.fn()];
  const searches = [
    { id: 's1', name: 'Trams', address: '#/?q=tram' },
    { id: 's2', name: 'Ports', address: '#/?q=port' },
  ];
  render(<SavedSearches {...{ searches, onRename, onRemove }} current="#/?q=port" />);
  return { onRename, onRemove };
}

test('each is a link, and the one on screen says so', () => {
  show();
  const [trams, ports] = screen.getAllByRole('link');
  expect(trams?.getAttribute('href')).toBe('#/?q=tram');
  expect(trams?.getAttribute('aria-current')).toBe(null);
  expect(ports?.getAttribute('aria-current')).toBe('page');
});

test('is renamed in place by Enter, and keeps its name by Esc', () => {
  const { onRename } = show();
  const rename = (key: string) => {
    fireEvent.click(screen.getByRole('button', { name: 'Rename “Trams”' }));
    const field = screen.getByRole('textbox', { name: 'Name of the search' });
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: ' Tramways ' } });
    fireEvent.keyDown(field, { key });
  };
  rename('Escape');
  expect(onRename).not.toHaveBeenCalled();
  rename('Enter');
  expect(onRename).toHaveBeenCalledExactlyOnceWith('s1', 'Tramways');
});

test('is removed by its cross', () => {
  const { onRemove } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Remove “Ports”' }));
  expect(onRemove).toHaveBeenCalledExactlyOnceWith('s2');
});
