// The frame of every page: the filters fold away where the page is narrow, "/" goes to the search.

const fold = document.querySelector(".filter .fold");
const narrow = matchMedia("(max-width: 60rem)");
if (fold) {
  const set = () => {
    fold.open = !narrow.matches;
  };
  set();
  narrow.addEventListener("change", set);
}

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const search = document.getElementById("filter-text");
    if (search) {
      event.preventDefault();
      fold.open = true;
      search.focus();
    }
  }
});

// The table's own script has to fetch the words of the page first.
document.querySelector(".scroller.rows")?.setAttribute("aria-busy", "true");
