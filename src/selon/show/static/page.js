// The one script of every page: notes beside their lines, lights, filters, links to claims. It holds no text of a report.
(function () {
  "use strict";
  const root = document.documentElement;
  root.classList.add("js");
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const wide = window.matchMedia("(min-width: 48rem)");
  const GAP = 5, SLACK = 14;

  function remember(code) { try { localStorage.setItem("selon-ui", code); } catch (_) { /* not allowed here */ } }
  function recall() { try { return localStorage.getItem("selon-ui"); } catch (_) { return null; } }

  // Languages: the reader's choice, else the browser's.
  function startLanguages() {
    const radios = all("input[name=ui]");
    const codes = radios.map((one) => one.value);
    const asked = [recall(), ...(navigator.languages || [])].map((one) => String(one || "").slice(0, 2));
    const code = asked.find((one) => codes.includes(one));
    const speak = (one) => { root.lang = one; place(); };
    radios.forEach((one) => {
      if (code) { one.checked = one.value === code; }
      one.addEventListener("change", () => { remember(one.value); speak(one.value); document.dispatchEvent(new Event("ui")); });
    });
    if (code) { root.lang = code; }
  }

  // The margin: each note beside the line where its claim begins, pushed down by the one before it, never over it.
  // A paragraph whose notes need more room than its lines is given it; an open card moves notes, never the text.
  let text, notes = [], pieces = new Map(), width = 0;
  function place() {
    if (!text) { return; }
    const paras = all(".para", text);
    paras.forEach((para) => { para.style.paddingBottom = ""; });
    text.style.minHeight = "";
    if (!wide.matches) { return; }
    const top = text.getBoundingClientRect().top;
    const seen = paras.map((para) => ({
      para,
      bottom: para.getBoundingClientRect().bottom - top,
      notes: notes.filter((one) => one.para === para && !one.item.classList.contains("is-out")).map((one) => {
        const first = one.first && one.first.getClientRects()[0];
        return { item: one.item, line: (first ? first.top : para.getBoundingClientRect().top) - top,
          closed: one.summary.getBoundingClientRect().height, whole: one.item.getBoundingClientRect().height };
      }),
    }));
    let down = 0, closed = 0, last = 0;
    seen.forEach((one) => {
      one.notes.forEach((note) => {
        closed = Math.max(note.line + down, closed) + note.closed + GAP;
        const y = Math.max(note.line + down + 2, last);
        note.item.style.top = Math.round(y) + "px";
        last = y + note.whole + GAP;
      });
      const over = Math.ceil(closed - one.bottom - down - SLACK);
      if (one.notes.length && over > 0) {
        one.para.style.paddingBottom = over + "px";
        down += over;
      }
    });
    text.style.minHeight = Math.ceil(last) + "px";
  }

  function light(number) {
    all(".lit-c,.lit-s,.lit-q,.lit-r,.lit-p", text).forEach((one) => one.classList.remove("lit-c", "lit-s", "lit-q", "lit-r", "lit-p"));
    all(".note.is-lit", text).forEach((one) => one.classList.remove("is-lit"));
    if (!number) { return; }
    (pieces.get(number) || []).forEach(([piece, role]) => piece.classList.add("lit-" + role));
    const note = notes.find((one) => one.number === number);
    if (note) { note.item.classList.add("is-lit"); }
  }

  function readRoles(piece) {
    return piece.dataset.r.split(" ").map((one) => [one[0], Number(one.slice(1))]);
  }

  function startText() {
    text = document.querySelector(".is-report .text");
    if (!text) { return; }
    all("[data-r]", text).forEach((piece) => readRoles(piece).forEach(([role, number]) => {
      if (!pieces.has(number)) { pieces.set(number, []); }
      pieces.get(number).push([piece, role]);
    }));
    notes = all(".note", text).map((item) => {
      const number = Number(item.dataset.n);
      const first = (pieces.get(number) || []).find((one) => one[1] === "c");
      return { item, number, first: first && first[0], para: item.closest(".para"), summary: item.querySelector("summary") };
    });
    let pinned = 0;
    notes.forEach((one) => {
      const details = one.item.querySelector("details");
      one.item.addEventListener("mouseenter", () => light(one.number));
      one.item.addEventListener("mouseleave", () => light(pinned));
      one.item.addEventListener("focusin", () => light(one.number));
      one.item.addEventListener("focusout", () => light(pinned));
      details.addEventListener("toggle", () => { pinned = details.open ? one.number : (pinned === one.number ? 0 : pinned); light(pinned); place(); });
    });
    const inner = (target) => {
      const piece = target.closest && target.closest("[data-r]");
      return piece ? readRoles(piece)[0][1] : 0;
    };
    text.addEventListener("mouseover", (event) => { const number = inner(event.target); if (number) { light(number); } });
    text.addEventListener("mouseout", (event) => { if (inner(event.target)) { light(pinned); } });
    text.addEventListener("click", (event) => {
      const number = inner(event.target);
      if (!number || String(window.getSelection())) { return; }
      const note = notes.find((one) => one.number === number);
      if (note) { const details = note.item.querySelector("details"); details.open = !details.open; }
    });
    wide.addEventListener("change", place);
    new ResizeObserver(() => { if (text.clientWidth !== width) { width = text.clientWidth; place(); } }).observe(text);
  }

  // A link to a claim opens its card.
  function openTarget() {
    const id = decodeURIComponent(location.hash.slice(1));
    const card = id && document.getElementById(id);
    if (!card || !card.classList.contains("open")) { return; }
    const details = card.closest("details");
    const note = card.closest(".note");
    if (note.classList.contains("is-out")) { choose("all"); }
    details.open = true;
    place();
    note.scrollIntoView({ block: "center" });
    details.querySelector("summary").focus({ preventScroll: true });
  }

  // Filters.
  let filter = "all";
  function keeps(item) {
    if (filter === "conditional") { return item.classList.contains("k-conditional"); }
    if (filter === "unnamed") { return item.classList.contains("n-unnamed"); }
    return filter === "all" || "s" + item.dataset.src === filter;
  }
  function choose(value) {
    filter = value;
    all("input[name=filter]").forEach((one) => { one.checked = one.value === value; });
    const kept = new Set();
    notes.forEach((one) => {
      const keep = keeps(one.item);
      one.item.classList.toggle("is-out", !keep);
      if (keep) { kept.add(one.number); }
    });
    all("[data-r]", text).forEach((piece) => {
      piece.classList.toggle("is-dim", !readRoles(piece).some(([role, number]) => role === "c" && kept.has(number)));
    });
    const shown = document.querySelector(".shown");
    if (shown) { shown.textContent = filter === "all" ? "" : kept.size + " / " + notes.length; }
    light(0);
    place();
  }
  function startFilters() {
    all("input[name=filter]").forEach((one) => one.addEventListener("change", () => choose(one.value)));
  }

  // The desk: a file may be dropped anywhere; the state is told while a report is read.
  function startDesk() {
    const form = document.querySelector("form.desk");
    if (!form) { return; }
    const loading = form.querySelector(".when-loading"), reading = form.querySelector(".when-reading");
    const input = form.querySelector("input[type=file]");
    form.addEventListener("submit", () => { reading.hidden = false; });
    window.addEventListener("pageshow", () => { reading.hidden = true; });
    document.addEventListener("dragover", (event) => { event.preventDefault(); document.body.classList.add("is-over"); });
    document.addEventListener("dragleave", () => document.body.classList.remove("is-over"));
    document.addEventListener("drop", (event) => {
      event.preventDefault();
      document.body.classList.remove("is-over");
      if (!event.dataTransfer.files.length) { return; }
      const slot = event.target.closest && event.target.closest(".slot");
      (slot ? slot.querySelector("input[type=file]") : input).files = event.dataTransfer.files;
      if (all(".slot", form).length === 1) { form.requestSubmit(); }
    });
    const ask = () => fetch("/api/health").then((answer) => answer.json()).then((health) => {
      loading.hidden = health.state !== "loading";
      if (!loading.hidden) { setTimeout(ask, 1000); }
    }).catch(() => {});
    if (!loading.hidden) { ask(); }
  }

  // A comparison: lines that stay joined while either side scrolls, and two filters.
  function startComparison() {
    const panes = all(".is-comparison .pane");
    if (panes.length !== 2) { return; }
    const gutter = document.querySelector(".gutter"), rows = all(".row"), ticks = all(".strip [data-m]");
    const firsts = panes.map((pane) => {
      const found = new Map();
      all("[data-r]", pane).forEach((piece) => readRoles(piece).forEach(([role, number]) => {
        if (role === "c" && !found.has(number)) { found.set(number, piece); }
      }));
      return found;
    });
    const states = new Map(rows.map((row) => [Number(row.dataset.m), row.dataset.state]));
    let shown = new Set(states.keys()), near = 0, waiting = false;
    const make = (name, fields) => {
      const made = document.createElementNS("http://www.w3.org/2000/svg", name);
      Object.entries(fields).forEach(([key, value]) => made.setAttribute(key, value));
      return made;
    };
    function draw() {
      waiting = false;
      const box = gutter.getBoundingClientRect();
      gutter.replaceChildren();
      if (!box.width) { return; }
      shown.forEach((number) => {
        const pair = firsts.map((found) => found.get(number));
        if (!pair[0] || !pair[1]) { return; }
        const ys = pair.map((piece) => { const one = piece.getClientRects()[0]; return one ? one.top + one.height * .6 - box.top : -99; });
        if ((ys[0] < 0 && ys[1] < 0) || (ys[0] > box.height && ys[1] > box.height)) { return; }
        const half = box.width / 2, kind = "is-" + states.get(number) + (number === near ? " is-near" : "");
        gutter.append(make("path", { d: `M0 ${ys[0]}C${half} ${ys[0]} ${half} ${ys[1]} ${box.width} ${ys[1]}`, class: kind }));
        const sign = make("text", { x: half, y: (ys[0] + ys[1]) / 2 + 4 });
        if (states.get(number) === "changed") { sign.textContent = "≠"; gutter.append(sign); }
      });
    }
    const redraw = () => { if (!waiting) { waiting = true; requestAnimationFrame(draw); } };
    panes.forEach((pane) => pane.addEventListener("scroll", redraw, { passive: true }));
    new ResizeObserver(redraw).observe(gutter);
    document.addEventListener("ui", redraw);
    function point(number) {
      near = number;
      panes.forEach((pane) => all("[data-r]", pane).forEach((piece) => {
        piece.classList.toggle("is-near", readRoles(piece).some(([role, one]) => role === "c" && one === number));
      }));
      rows.forEach((row) => row.classList.toggle("is-near", Number(row.dataset.m) === number));
      redraw();
    }
    function show(number) {
      panes.forEach((pane, side) => {
        const piece = firsts[side].get(number);
        if (!piece) { return; }
        const top = piece.getBoundingClientRect().top - pane.getBoundingClientRect().top;
        pane.scrollTop += top - pane.clientHeight / 3;
      });
      point(number);
    }
    panes.forEach((pane, side) => pane.addEventListener("click", (event) => {
      const piece = event.target.closest("[data-r]");
      if (!piece || String(window.getSelection())) { return; }
      const number = readRoles(piece)[0][1], twin = firsts[1 - side].get(number), other = panes[1 - side];
      if (twin) { other.scrollTop += twin.getBoundingClientRect().top - piece.getClientRects()[0].top; }
      point(number);
    }));
    rows.forEach((row) => row.addEventListener("mouseenter", () => point(Number(row.dataset.m))));
    ticks.forEach((tick) => tick.addEventListener("click", () => show(Number(tick.dataset.m))));
    function sift() {
      const flip = (document.querySelector("input[name=flip]:checked") || {}).value || "both";
      const kind = (document.querySelector("input[name=kind]:checked") || {}).value || "";
      shown = new Set();
      rows.forEach((row) => {
        const same = row.dataset.state === "kept";
        const keep = (flip === "both" || (flip === "same") === same) && (!kind || row.dataset.codes.split(" ").includes(kind));
        row.classList.toggle("is-out", !keep);
        if (keep) { shown.add(Number(row.dataset.m)); }
      });
      ticks.forEach((tick) => tick.classList.toggle("is-out", !shown.has(Number(tick.dataset.m))));
      panes.forEach((pane) => all("[data-r]", pane).forEach((piece) => {
        piece.classList.toggle("is-out", !readRoles(piece).some(([, number]) => shown.has(number)));
      }));
      redraw();
    }
    all("input[name=flip], input[name=kind]").forEach((one) => one.addEventListener("change", sift));
    redraw();
  }

  function start() {
    try {
      startLanguages();
      startDesk();
      startComparison();
      startText();
      if (text) { startFilters(); place(); }
    } finally {
      root.classList.add("placed");
    }
    window.addEventListener("hashchange", openTarget);
    openTarget();
  }
  document.addEventListener("DOMContentLoaded", start);
})();
