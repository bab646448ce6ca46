/* The script of the public list: search, order, language. Without it the whole list is there. It fetches nothing. */
(() => {
  const page = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const body = byId('rows');
  const rows = Array.from(body.rows);

  /* Search. Kazakh letters are found by the Russian ones they are typed with, Cyrillic ones by Latin look-alikes. */
  const typedAs = {
    ә: 'а',
    ғ: 'г',
    қ: 'к',
    ң: 'н',
    ө: 'о',
    ұ: 'у',
    ү: 'у',
    һ: 'х',
    і: 'и',
    ı: 'и',
    a: 'а',
    b: 'в',
    c: 'с',
    e: 'е',
    h: 'н',
    i: 'и',
    k: 'к',
    m: 'м',
    o: 'о',
    p: 'р',
    t: 'т',
    x: 'х',
    y: 'у',
  };
  const kept = /[^\p{L}\p{N}]+/gu;
  const fold = (text) => {
    const plain = text
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
    let folded = '';
    for (const letter of plain) folded += typedAs[letter] || letter;
    return folded.replace(kept, ' ').trim();
  };
  /* Every language of a cell, apart from each other. */
  const spoken = (cell) =>
    cell.childElementCount === 0 ? cell.textContent : Array.from(cell.children, (part) => part.textContent).join(' ');
  let texts;
  const index = () => {
    if (texts) return texts;
    const known = new Map();
    const foldOnce = (text) => {
      if (!known.has(text)) known.set(text, fold(text));
      return known.get(text);
    };
    const searched = (cell) => cell.getElementsByTagName('time').length === 0;
    const foldedRow = (row) =>
      Array.from(row.cells)
        .filter(searched)
        .map((cell) => foldOnce(spoken(cell)))
        .join(' ');
    texts = new Map(rows.map((row) => [row, foldedRow(row)]));
    return texts;
  };

  const query = byId('query');
  const clear = byId('clear');
  const counts = Array.from(byId('count').children);
  let saying;
  const say = (shown) => {
    for (const count of counts) {
      const { all, some, none } = count.dataset;
      const number = new Intl.NumberFormat(count.lang === 'en' ? 'en' : 'ru').format(shown);
      const words = shown === 0 ? none : shown === rows.length ? all : some.replace('{shown}', number);
      if (count.textContent !== words) count.textContent = words;
    }
  };
  // What is found beyond the first screens comes after them, a hundred rows at a time: nobody waits for what is not in sight.
  const atOnce = 100;
  let found = new Set(rows);
  let later = [];
  let bringing;
  const bring = (count) => {
    for (const row of later.splice(0, count)) row.hidden = false;
    clearTimeout(bringing);
    if (later.length > 0) bringing = setTimeout(bring, 0, atOnce);
  };
  const present = () => {
    later = [];
    for (const row of body.rows) {
      if (!found.has(row)) row.hidden = true;
      else if (row.hidden) later.push(row);
    }
    bring(atOnce);
  };
  const filter = () => {
    const words = fold(query.value).split(' ');
    const folded = index();
    found = new Set(rows.filter((row) => words.every((word) => folded.get(row).includes(word))));
    present();
    clear.hidden = query.value === '';
    // Said once the typing pauses, so that a reader is not interrupted at every letter.
    clearTimeout(saying);
    saying = setTimeout(say, 200, found.size);
  };
  addEventListener('beforeprint', () => bring(rows.length));
  const empty = () => {
    query.value = '';
    filter();
    query.focus();
  };
  if (rows.length > 0) {
    query.addEventListener('input', filter);
    query.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && query.value !== '') empty();
    });
    clear.addEventListener('click', empty);
    document.querySelector('.tools').hidden = false;
    // Ready before the first letter is typed.
    setTimeout(index);
  }

  /* Order. The page comes by name; other columns go by what they show, days by their date, blank cells last. */
  const heads = Array.from(document.querySelectorAll('thead th'));
  const visible = (cell) => {
    const own = cell.querySelector(`:scope > .${page.dataset.language}`);
    const time = cell.querySelector('time');
    return cell.classList.contains('blank') ? '' : time ? time.dateTime : (own || cell).textContent;
  };
  const order = (column, isDown) => {
    const { compare } = new Intl.Collator(page.dataset.language, { numeric: true });
    const isName = heads[column].classList.contains('name');
    const keyed = rows.map((row, at) => ({ row, at, key: isName ? '' : visible(row.cells[column]) }));
    const sign = isDown ? -1 : 1;
    keyed.sort((a, b) =>
      a.key === '' && b.key !== ''
        ? 1
        : b.key === '' && a.key !== ''
          ? -1
          : sign * (compare(a.key, b.key) || (isName ? a.at - b.at : 0)) || a.at - b.at,
    );
    const sorted = document.createDocumentFragment();
    for (const { row } of keyed) {
      row.hidden = true;
      sorted.append(row);
    }
    body.append(sorted);
    present();
  };
  let sorted = { column: heads.findIndex((head) => head.hasAttribute('aria-sort')), isDown: false };
  const sortBy = (column, isDown) => {
    sorted = { column, isDown };
    heads.forEach((head, at) => {
      if (at === column) head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    });
    order(column, isDown);
  };
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    // On a phone the headings stand in a row that is pushed sideways.
    button.addEventListener('focus', () => button.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
    button.addEventListener('click', () => sortBy(column, sorted.column === column && !sorted.isDown));
  });

  /* Language: the address keeps it, so that a link leads to the page in the language of whoever sent it. */
  const radios = Array.from(document.querySelectorAll('[name="language"]'));
  const speak = (language) => {
    page.lang = language;
    page.dataset.language = language;
    for (const radio of radios) radio.checked = radio.value === language;
    document.title = document.querySelector(`h1 .${language}`).textContent;
    const byWords = heads[sorted.column].matches('.region, .activities, .participation');
    if (byWords) order(sorted.column, sorted.isDown);
  };
  for (const radio of radios) {
    radio.addEventListener('change', () => {
      speak(radio.value);
      history.replaceState(null, '', `#${radio.value}`);
    });
  }
  const asked = () => {
    const language = location.hash.slice(1);
    if (radios.some(({ value }) => value === language)) speak(language);
  };
  addEventListener('hashchange', asked);
  asked();
})();
