import { autoUpdate, computePosition, flip, hide, offset, shift, size } from '@floating-ui/dom';
import { render, type VNode } from 'preact';
import { elementOutsideForms, focus } from './form-proof.ts';

/**
 * In CSS pixels: distances from the sentence and from the window's edge; heights within which a card is read at a
 * glance.
 */
const GAP = 8;
const MARGIN = 8;
const LEAST_HEIGHT = 96;
const MOST_HEIGHT = 380;

/**
 * The page's own styles, even `!important` ones, do not reach in: an important `:host` rule beats the page's. The
 * host has no size; only the frame in it is seen and placed.
 */
const HOST_CSS = `
:host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;overflow:visible!important;z-index:2147483647!important;display:block!important}
.frame{position:fixed;width:max-content;max-width:min(320px,calc(100vw - ${2 * MARGIN}px));max-height:${MOST_HEIGHT}px;overflow:auto;overscroll-behavior:contain}
.frame:focus{outline:none}
@media print{.frame{display:none}}
`;

/** Where a card stands: a range asked for anew each time, since the page may re-render under it. */
export type Anchor = () => Range | null;

/** One open card. */
export interface CardHost {
  /** Shows this content in place of what was shown. */
  show(content: VNode): void;
  /** Moves the card to another sentence. */
  placeAt(anchor: Anchor): void;
  /** Whether an event came from within the card. */
  holds(event: Event): boolean;
  /** Moves the focus into the card, for a reader at the keyboard. */
  focus(): void;
  /** Takes the card away and gives the focus back. */
  close(): void;
}

/** How a card is to be opened. */
export interface CardOptions {
  /** The content's style sheet. */
  css: string;
  /** Its name for a screen reader. */
  label: string;
  /** Called when the sentence has left the window or the page, or the page has taken the card away. */
  onLost(): void;
}

/**
 * Opens an empty card over the page: one element beside the body, in the top layer, its content in a closed shadow
 * tree. That element is all that is ever added to the page, and only while a card is open.
 */
export function openCardHost({ css, label, onLost }: CardOptions): CardHost {
  const host = document.createElement('div');
  const frame = createFrame(label);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [HOST_CSS, css].map(toSheet);
  root.append(frame);
  const focusBefore = document.activeElement;
  keepEventsIn(root);
  document.documentElement.append(host);
  raise(host);
  const endRemovalWatch = watchRemoval(host, onLost);
  let endPlacing = () => {};

  return {
    show: (content) => render(content, frame),
    placeAt(anchor) {
      endPlacing();
      endPlacing = keepPlaced(frame, anchor, onLost);
    },
    holds: (event) => event.composedPath().includes(host),
    focus: () => frame.focus({ preventScroll: true }),
    close() {
      const hadFocus = document.activeElement === host;
      endPlacing();
      endRemovalWatch();
      render(null, frame);
      host.remove();
      if (hadFocus && focusBefore instanceof HTMLElement) focus(focusBefore);
    },
  };
}

function createFrame(label: string): HTMLElement {
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.tabIndex = -1;
  frame.role = 'dialog';
  frame.ariaLabel = label;
  frame.ariaLive = 'polite';
  return frame;
}

function toSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Over everything, a page's own dialogs included; where a page forbids it, the z-index has to do. */
function raise(host: HTMLElement): void {
  host.popover = 'manual';
  if (host.isConnected && 'showPopover' in host) host.showPopover();
}

/**
 * The page neither hears what a reader does in the card nor can act in it by events of its own making. The
 * listeners go with the tree, not at its closing: the click that closes a card is still on its way out then.
 */
function keepEventsIn(root: ShadowRoot): void {
  const kinds = [
    'click',
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'keydown',
    'keyup',
    'touchstart',
  ];
  for (const kind of kinds) {
    root.addEventListener(kind, (event) => !event.isTrusted && stop(event), { capture: true });
    root.addEventListener(kind, (event) => event.stopPropagation());
  }
}

function stop(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}

function watchRemoval(host: HTMLElement, onRemoved: () => void): () => void {
  const observer = new MutationObserver(() => host.isConnected || onRemoved());
  observer.observe(document.documentElement, { childList: true });
  return () => observer.disconnect();
}

/** Keeps the frame beside its sentence while the page scrolls, resizes and shifts. */
function keepPlaced(frame: HTMLElement, anchor: Anchor, onLost: () => void): () => void {
  const reference = {
    getBoundingClientRect: () => anchor()?.getBoundingClientRect() ?? new DOMRect(),
    get contextElement() {
      return elementOutsideForms(anchor()?.startContainer ?? document.documentElement);
    },
  };
  let isEnded = false;
  const place = async () => {
    if (!anchor()) return onLost();
    const { x, y, middlewareData } = await computePosition(reference, frame, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ fallbackPlacements: ['top-start', 'right-start', 'left-start'], padding: MARGIN }),
        shift({ padding: MARGIN }),
        size({ padding: MARGIN, apply: limitHeight }),
        hide(),
      ],
    });
    if (isEnded) return;
    if (middlewareData.hide?.referenceHidden) return onLost();
    frame.style.left = `${Math.round(x)}px`;
    frame.style.top = `${Math.round(y)}px`;
  };
  const endUpdates = autoUpdate(reference, frame, place);
  return () => {
    isEnded = true;
    endUpdates();
  };
}

function limitHeight({
  availableHeight,
  elements,
}: {
  availableHeight: number;
  elements: { floating: HTMLElement };
}) {
  elements.floating.style.maxHeight = `${Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, Math.floor(availableHeight)))}px`;
}
