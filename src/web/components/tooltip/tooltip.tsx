import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, Focusable, OverlayArrow, TooltipTrigger } from 'react-aria-components';
import './tooltip.css';

export interface TooltipProps {
  readonly text: ReactNode;
  /** A button or link of ours; for anything else see `Term`. */
  readonly children: ReactElement;
  readonly placement?: 'top' | 'bottom' | 'left' | 'right';
}

/** A word about a control, on hover and on focus. Never the only place where something is said. */
export function Tooltip({ text, children, placement = 'top' }: TooltipProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={80}>
      {children}
      <AriaTooltip className="tooltip" placement={placement} offset={6}>
        <OverlayArrow className="tooltip-arrow">
          <svg width={8} height={8} viewBox="0 0 8 8" aria-hidden>
            <path d="M0 0 L4 4 L8 0" />
          </svg>
        </OverlayArrow>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}

export interface TermProps {
  /** The rule behind the figure: "10 working days, art. 188(1)". */
  readonly explanation: ReactNode;
  readonly children: ReactNode;
}

/** Words in running text with an explanation behind them; reachable by keyboard. */
export function Term({ explanation, children }: TermProps) {
  return (
    <Tooltip text={explanation}>
      <Focusable>
        <button type="button" className="term">
          {children}
        </button>
      </Focusable>
    </Tooltip>
  );
}
