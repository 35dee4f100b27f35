"use strict";

// Filters over the findings. What is chosen is kept in the address, so that a view can be shared and reloaded.
(() => {
  const form = document.getElementById("filters");
  const text = document.getElementById("text");
  const accepted = document.getElementById("accepted");
  const shown = document.getElementById("shown");
  const none = document.getElementById("none");

  const rows = Array.from(document.querySelectorAll(".finding"), (node) => ({
    node,
    code: node.dataset.code,
    group: node.dataset.group,
    accepted: "accepted" in node.dataset,
    words: node.textContent.toLowerCase(),
    visible: true,
  }));

  const facet = (id, of) => ({
    of,
    chosen: new Set(),
    chips: Array.from(document.querySelectorAll(`#${id} .chip`), (node) => ({
      node,
      value: node.dataset.value,
      count: node.querySelector(".count"),
    })),
  });
  const codes = facet("codes", (row) => row.code);
  const groups = facet("groups", (row) => row.group);

  const takes = (facet, row) => !facet.chosen.size || facet.chosen.has(facet.of(row));
  const add = (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1);

  function apply() {
    const terms = text.value.toLowerCase().split(/\s+/).filter(Boolean);
    const perCode = new Map();
    const perGroup = new Map();
    let meant = 0;
    let count = 0;
    for (const row of rows) {
      const candidate = !row.accepted || Boolean(accepted?.checked);
      meant += candidate;
      const matches = candidate && terms.every((term) => row.words.includes(term));
      const byCode = takes(codes, row);
      const byGroup = takes(groups, row);
      // A chip counts what it would show beside the other filters.
      if (matches && byGroup) add(perCode, row.code);
      if (matches && byCode) add(perGroup, row.group);
      const visible = matches && byCode && byGroup;
      count += visible;
      if (visible !== row.visible) {
        row.visible = visible;
        row.node.hidden = !visible;
      }
    }
    for (const [facet, counts] of [[codes, perCode], [groups, perGroup]]) {
      for (const chip of facet.chips) {
        const number = counts.get(chip.value) ?? 0;
        chip.count.textContent = number.toLocaleString("en");
        chip.node.classList.toggle("empty", !number);
        chip.node.setAttribute("aria-pressed", String(facet.chosen.has(chip.value)));
      }
    }
    const all = meant.toLocaleString("en");
    shown.textContent = count === meant ? `${all} shown` : `${count.toLocaleString("en")} of ${all} shown`;
    none.hidden = count > 0 || !rows.length;
  }

  function remember() {
    const state = new URLSearchParams();
    for (const value of codes.chosen) state.append("code", value);
    for (const value of groups.chosen) state.append("group", value);
    if (text.value) state.set("text", text.value);
    if (accepted?.checked) state.set("accepted", "yes");
    history.replaceState(null, "", `#${state}`);
  }

  function recall() {
    const state = new URLSearchParams(location.hash.slice(1));
    for (const [facet, name] of [[codes, "code"], [groups, "group"]]) {
      const known = new Set(facet.chips.map((chip) => chip.value));
      facet.chosen = new Set(state.getAll(name).filter((value) => known.has(value)));
    }
    text.value = state.get("text") ?? "";
    if (accepted) accepted.checked = state.get("accepted") === "yes";
    apply();
  }

  function change() {
    apply();
    remember();
  }

  for (const facet of [codes, groups]) {
    for (const chip of facet.chips) {
      chip.node.addEventListener("click", () => {
        if (!facet.chosen.delete(chip.value)) facet.chosen.add(chip.value);
        change();
      });
    }
  }
  let waiting = 0;
  text.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(change, 80);
  });
  accepted?.addEventListener("change", change);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    codes.chosen.clear();
    groups.chosen.clear();
    text.value = "";
    if (accepted) accepted.checked = false;
    change();
  });
  addEventListener("hashchange", recall);
  form.hidden = !rows.length;
  recall();
})();
