import { CircleAlert, FlaskConical, History, Info, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import './banner.css';

const icons: Record<BannerTone, LucideIcon> = {
  trial: FlaskConical,
  past: History,
  simulated: FlaskConical,
  notice: Info,
  problem: CircleAlert,
};

/** `trial`: this register grants no rights. `past`: another day is shown. `simulated`: this record was made up. */
export type BannerTone = 'trial' | 'past' | 'simulated' | 'notice' | 'problem';

export interface BannerProps {
  readonly tone: BannerTone;
  readonly title?: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  /** `bar` runs across the window; `box` stands in a page. Default `box`. */
  readonly shape?: 'bar' | 'box';
}

export function Banner({ tone, title, children, action, shape = 'box' }: BannerProps) {
  const Icon = icons[tone];
  return (
    <div
      className={classNames('banner', `banner-${tone}`, `banner-${shape}`)}
      role={tone === 'problem' ? 'alert' : 'note'}
    >
      <Icon aria-hidden size={17} strokeWidth={1.75} />
      <div className="banner-text">
        {title && <strong className="banner-title">{title}</strong>} {children}
      </div>
      {action && <div className="banner-action">{action}</div>}
    </div>
  );
}
