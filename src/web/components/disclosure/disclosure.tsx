import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Disclosure as AriaDisclosure, Button, DisclosurePanel, Heading } from 'react-aria-components';
import './disclosure.css';

export interface DisclosureProps {
  readonly title: ReactNode;
  /** Beside the title: a count, a badge. */
  readonly aside?: ReactNode;
  readonly level?: 2 | 3 | 4;
  readonly defaultOpen?: boolean;
  readonly children: ReactNode;
}

/** Something that most readers do not need at once. */
export function Disclosure({ title, aside, level = 3, defaultOpen, children }: DisclosureProps) {
  return (
    <AriaDisclosure className="disclosure" defaultExpanded={defaultOpen ?? false}>
      <Heading level={level} className="disclosure-heading">
        <Button slot="trigger" className="disclosure-button">
          <ChevronRight aria-hidden size={16} className="disclosure-mark" />
          <span className="disclosure-title">{title}</span>
          {aside && <span className="disclosure-aside">{aside}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className="disclosure-panel">{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
