import { Check, type LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import '../field/field.css';

export interface MenuAction {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
  readonly icon?: LucideIcon;
  readonly href?: string;
  readonly lang?: string;
  readonly onAction?: () => void;
  readonly disabled?: boolean;
}

export interface MenuProps {
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly items: readonly MenuAction[];
  readonly defaultOpen?: boolean;
  /** Where the menu chooses one of several. */
  readonly selected?: string;
}

export function Menu({ label, trigger, items, selected, defaultOpen = false }: MenuProps) {
  return (
    <MenuTrigger defaultOpen={defaultOpen}>
      {trigger}
      <Popover className="popover" placement="bottom end" offset={6}>
        <AriaMenu
          aria-label={label}
          className="options"
          {...(selected !== undefined && { selectionMode: 'single' as const, selectedKeys: [selected] })}
        >
          {items.map(({ id, name, detail, icon: Icon, href, lang, onAction, disabled }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={name}
              className="option"
              isDisabled={disabled ?? false}
              {...(href !== undefined && { href })}
              {...(onAction && { onAction })}
            >
              {({ isSelected }) => (
                <>
                  <Text slot="label" className="option-label" {...(lang && { lang })}>
                    {Icon && <Icon aria-hidden size={16} strokeWidth={1.75} />}
                    {name}
                  </Text>
                  {detail && (
                    <Text slot="description" className="option-detail">
                      {detail}
                    </Text>
                  )}
                  {isSelected && <Check aria-hidden size={16} className="option-check" />}
                </>
              )}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
