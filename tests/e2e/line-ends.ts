/** A text as it stands on several lines. */
export interface SetText {
  /** Tag and classes of its block. */
  readonly name: string;
  /** Running text, which breaks inside words, as Chinese does. */
  readonly isRunning: boolean;
  readonly text: string;
  /** Width of every character, in px. */
  readonly widths: readonly number[];
  /** Offsets where a new line begins. */
  readonly starts: readonly number[];
  /** Width of a line, in px. */
  readonly room: number;
}

/** Runs in the page: the texts of more than one line, by the boxes of their characters. */
export function setTexts(): readonly SetText[] {
  const running = '.prose p, .prose li, .prose dd, .prose blockquote';
  const skipped = 'script, style, svg, template, textarea, select, noscript, .visually-hidden, .skip-link, .num';
  const range = document.createRange();
  return [...textsByBlock()].flatMap(([block, nodes]) => (isLow(block) ? [] : setText(block, nodes)));

  function textsByBlock(): ReadonlyMap<Element, readonly Text[]> {
    const blocks = new Map<Element, Text[]>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      // Code has no words.
      if (!parent || parent.closest(skipped) || parent.closest('code')?.textContent?.includes('<')) continue;
      const block = blockOf(parent);
      blocks.set(block, [...(blocks.get(block) ?? []), node as Text]);
    }
    return blocks;
  }

  function blockOf(element: Element): Element {
    const isInline = /^(?:inline|contents)$/u.test(getComputedStyle(element).display) || element.matches('.phrase');
    return isInline && element.parentElement ? blockOf(element.parentElement) : element;
  }

  function isLow(block: Element): boolean {
    range.selectNodeContents(block);
    return range.getBoundingClientRect().height < Number.parseFloat(getComputedStyle(block).fontSize) * 1.9;
  }

  function setText(block: Element, nodes: readonly Text[]): readonly SetText[] {
    const all = nodes.flatMap(charactersOf);
    const shown = all.filter(({ text, box }, at) => (box && box.width > 0) || (at > 0 && text === ' '));
    const begins = (at: number): boolean => {
      const [before, here] = [shown[at - 1]?.box, shown[at]?.box];
      return Boolean(before && here && here.top > before.top + before.height / 2 && here.left < before.right);
    };
    const starts = shown.flatMap((_, at) => (begins(at) ? [at] : []));
    if (starts.length === 0) return [];
    const { paddingLeft, paddingRight } = getComputedStyle(block);
    return [
      {
        name: [block.tagName.toLowerCase(), ...block.classList].join('.'),
        isRunning: block.matches(running),
        text: shown.map(({ text }) => text).join(''),
        widths: shown.map(({ box }) => box?.width ?? 0),
        starts,
        room: block.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight),
      },
    ];
  }

  /** Blanks at the end of a line have no box: they take that of the character before. */
  function charactersOf(node: Text) {
    let last: DOMRect | undefined;
    const characters = Array.from({ length: node.length }, (_, at) => {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getClientRects()[0];
      if (box && box.width > 0) last = box;
      return { text: /\s/u.test(node.data[at] ?? '') ? ' ' : (node.data[at] ?? ''), box: box ?? last };
    });
    const isOnNextLine = node.previousSibling?.nodeName === 'BR';
    return isOnNextLine ? [{ text: ' ', box: characters[0]?.box }, ...characters] : characters;
  }
}
