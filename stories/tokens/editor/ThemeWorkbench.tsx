import { useMemo } from 'react';
import { themeToCss } from 'react-credit-widgets';
import { themes } from '../../../.storybook/toolbar.js';
import { Billing } from '../../dashboards/Billing.js';
import { type ResolvedColor, resolveColors } from '../resolveColors.js';
import { CodePanel } from './CodePanel.js';
import { ContrastNotes } from './ContrastNotes.js';
import './editor.css';
import { type EditorArgs, editedTheme } from './editedTheme.js';
import { printTheme } from './printTheme.js';
import { withEdits } from './withEdits.js';

/** The dashboard in a theme made by controls, and that theme as code. */
export function ThemeWorkbench(args: EditorArgs) {
  const presetName = String(args.preset ?? 'default');
  const preset = themes[presetName as keyof typeof themes];
  const colors = useMemo(
    () => ({
      light: hexOf(resolveColors(preset, 'light')),
      dark: hexOf(resolveColors(preset, 'dark')),
    }),
    [preset],
  );
  const edits = editedTheme(args, preset, colors);
  const theme = withEdits(preset, edits);
  const isDefault = Object.keys(theme).length === 0;
  return (
    <div className="editor">
      <Billing theme={theme} />
      <div className="editor-code">
        <CodePanel title="theme.ts" code={printTheme(presetName, 'kinds' in preset, edits)} />
        <CodePanel
          title="or as CSS"
          code={isDefault ? '/* Nothing to set. */' : themeToCss(theme, '.cw-root')}
        />
      </div>
      <ContrastNotes theme={theme} />
    </div>
  );
}

function hexOf(resolved: Record<string, ResolvedColor>): Record<string, string> {
  return Object.fromEntries(Object.entries(resolved).map(([name, { color }]) => [name, color]));
}
