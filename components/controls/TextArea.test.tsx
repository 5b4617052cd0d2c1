// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { TextArea } from './TextArea.tsx';

test('a title holds no line breaks, and Enter commits it', () => {
  const onCommit = vi.fn();
  render(<TextArea variant="title" label="Title" name="title" value="" onCommit={onCommit} />);
  const area = screen.getByLabelText('Title');
  fireEvent.input(area, { target: { value: 'Two \n lines' } });
  fireEvent.keyDown(area, { key: 'Enter' });
  expect(onCommit).toHaveBeenCalledExactlyOnceWith('Two lines');
});

test('the Enter that ends a composition commits nothing', () => {
  const onCommit = vi.fn();
  render(<TextArea variant="title" label="Title" name="title" value="" onCommit={onCommit} />);
  const area = screen.getByLabelText('Title');
  fireEvent.input(area, { target: { value: '标题' } });
  fireEvent.keyDown(area, { key: 'Enter', isComposing: true });
  expect(onCommit).not.toHaveBeenCalled();
});

test('a note keeps its lines and is committed when it is left', () => {
  const onCommit = vi.fn();
  render(<TextArea label="Note" name="note" value="" onCommit={onCommit} />);
  const area = screen.getByLabelText('Note');
  fireEvent.input(area, { target: { value: 'one\ntwo' } });
  fireEvent.keyDown(area, { key: 'Enter' });
  expect(onCommit).not.toHaveBeenCalled();
  fireEvent.blur(area);
  expect(onCommit).toHaveBeenCalledExactlyOnceWith('one\ntwo');
});
