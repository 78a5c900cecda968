import { EntityView } from './entity-view';
import { PageView } from './page-view';
import { PopupHeader } from './popup-header';
import type { PopupProps } from './popup-props';
import { QuotationView } from './quotation-view';

/** The whole popup: what this page holds, or one thing of it. */
export function PopupView(props: PopupProps) {
  const { open, jumped, onBack, onJump } = props;
  const actions = { jumped, onBack, onJump };
  return (
    <div class={open ? 'popup wide' : 'popup'} style={props.colors}>
      <PopupHeader {...props} />
      <main>
        {open?.kind === 'entity' && <EntityView {...open} {...actions} />}
        {open?.kind === 'quotation' && <QuotationView {...open} {...actions} />}
        {!open && <PageView {...props} />}
      </main>
    </div>
  );
}
