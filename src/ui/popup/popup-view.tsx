import { EntityView } from './entity-view';
import { PageView } from './page-view';
import { PopupHeader } from './popup-header';
import type { PopupProps } from './popup-props';

/** The whole popup: what this page holds, or one entity of it. */
export function PopupView(props: PopupProps) {
  const { open } = props;
  return (
    <div class={open ? 'popup wide' : 'popup'} style={props.colors}>
      <PopupHeader {...props} />
      <main>
        {open ? (
          <EntityView {...open} onBack={props.onBack} onJump={() => props.onJump(open.brief.id)} />
        ) : (
          <PageView {...props} />
        )}
      </main>
    </div>
  );
}
