/** The block in the editor: its settings, and the widget itself as the preview. Without a build step. */
((wp, { widgets, feed, lang, settingsUrl, texts }) => {
  const { createElement: el } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { Disabled, PanelBody, Placeholder, SelectControl, TextControl, TextareaControl, ToggleControl } =
    wp.components;
  const { decodeEntities } = wp.htmlEntities;

  const name = 'alliance-widgets/widget';
  const titles = Object.entries(widgets).map(([value, { title }]) => ({ value, label: title }));

  /** WordPress stores `&` as `&amp;` if the author may not write every HTML. */
  const decoded = (options) =>
    Object.fromEntries(Object.entries(options).map(([key, value]) => [key, decodeEntities(String(value))]));

  /** The control of one option. `set` without a value removes it. */
  function control([key, { type, label, choices = {}, default: initial = '' }], value, set) {
    const common = { key, label };
    if (type === 'flag')
      return el(ToggleControl, { ...common, checked: value !== undefined, onChange: (is) => set(is ? '' : undefined) });
    const onChange = (text) => set(text === '' || text === initial ? undefined : text);
    if (type === 'choice') {
      const words = Object.entries(choices).map(([word, name]) => ({ value: word, label: name }));
      const options = initial ? words : [{ value: '', label: texts.any }, ...words];
      return el(SelectControl, { ...common, options, value: value ?? initial, onChange });
    }
    const range = key === 'heading-level' ? { min: 2, max: 6 } : { min: 1 };
    return el(TextControl, {
      ...common,
      ...(type === 'number' && { type, ...range }),
      ...(type === 'ids' && { help: texts.ids }),
      placeholder: initial,
      value: value ?? '',
      onChange,
    });
  }

  function preview(widget, options) {
    const { title } = widgets[widget];
    if (!feed) {
      const link = settingsUrl && el('a', { href: settingsUrl }, texts.settings);
      return el(Placeholder, { icon: 'groups', label: title, instructions: texts.noFeed }, link);
    }
    // Links and buttons of the preview do nothing, so that a click chooses the block.
    return el(
      Disabled,
      null,
      el(`alliance-${widget}`, { key: widget, src: feed, lang, ...options }, el('p', null, title)),
    );
  }

  function Edit({ attributes, setAttributes }) {
    const { widget, fallback } = attributes;
    const options = decoded(attributes.options);
    const setOption = (key, value) => {
      const { [key]: _, ...others } = options;
      setAttributes({ options: value === undefined ? others : { ...others, [key]: value } });
    };
    return el(
      'div',
      useBlockProps(),
      el(
        InspectorControls,
        null,
        el(
          PanelBody,
          { title: texts.options },
          el(SelectControl, {
            label: texts.widget,
            options: titles,
            value: widget,
            onChange: (chosen) => setAttributes({ widget: chosen, options: {} }),
          }),
          Object.entries(widgets[widget].options).map((option) =>
            control(option, options[option[0]], (value) => setOption(option[0], value)),
          ),
          el(TextareaControl, {
            label: texts.fallback,
            help: texts.fallbackHelp,
            value: decodeEntities(fallback),
            onChange: (text) => setAttributes({ fallback: text }),
          }),
        ),
      ),
      preview(widget, options),
    );
  }

  wp.blocks.registerBlockType(name, { edit: Edit, save: () => null });
  for (const { value, label } of titles)
    wp.blocks.registerBlockVariation(name, {
      name: value,
      title: label,
      attributes: { widget: value },
      isActive: ['widget'],
      scope: ['inserter'],
    });
})(window.wp, window.allianceWidgets);
