"""One queue: the questions at the left, what speaks for an answer at the right, the answers beneath, one key each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetrics, QKeySequence, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from quotebrowser.desktop.empty_page import EmptyPage
from quotebrowser.desktop.people.queue_model import QUESTION, QueueModel
from quotebrowser.desktop.people.queues import Question, Queue, in_words
from quotebrowser.desktop.theme import colours_of, columns, reading_font, space

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QPersistentModelIndex, QSize

TAKE_BACK_KEY = "U"


class QuestionDelegate(QStyledItemDelegate):
    """Paints a question's line, and its detail quieter beneath."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one item."""
        question = index.data(QUESTION)
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        if not isinstance(question, Question):
            return
        metrics: QFontMetrics = option.fontMetrics
        colours = colours_of(option.palette)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        edge = metrics.horizontalAdvance("n")
        rect = option.rect.adjusted(edge, metrics.height() // 3, -edge, 0)
        painter.save()
        for text, ink in ((question.line, colours.text), (question.detail, colours.muted)):
            painter.setPen(colours.highlighted_text if chosen else ink)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(rect, Qt.AlignmentFlag.AlignTop, shown)
            rect.translate(0, round(metrics.height() * 1.15))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines and some air."""
        hint = super().sizeHint(option, index)
        hint.setHeight(round(QFontMetrics(option.font).height() * 2.9))
        return hint


class QueuePane(QFrame):
    """Asks the questions of a queue; `answered` gives the name of the answer and the questions it is about."""

    answered = Signal(str, object)
    take_back = Signal()

    def __init__(self, queue: Queue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.queue = queue
        self.model = QueueModel(self)
        self.explain: Callable[[Question], str] = lambda question: question.detail
        self.list = QListView(self)
        self.list.setAccessibleName(in_words(queue.title))
        self.list.setModel(self.model)
        self.list.setItemDelegate(QuestionDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAlternatingRowColors(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        modes = QAbstractItemView.SelectionMode
        self.list.setSelectionMode(modes.ExtendedSelection if queue.bulk else modes.SingleSelection)
        self.list.selectionModel().currentChanged.connect(self._explain)
        self.evidence = QPlainTextEdit(self)
        self.evidence.setReadOnly(True)
        self.evidence.setTabChangesFocus(True)
        self.evidence.setFrameShape(QFrame.Shape.NoFrame)
        self.evidence.setFont(reading_font(QFont(self.font())))
        self.evidence.setAccessibleName(self.tr("Evidence"))
        self.evidence.document().setDocumentMargin(space(self, 0.8))
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout()
        row.setSpacing(space(self, 0.4))
        for answer in queue.answers:
            button = self._button(in_words(answer.text), answer.key, in_words(answer.tip))
            button.clicked.connect(lambda _checked=False, name=answer.name: self._answer(name))
            self.buttons[answer.name] = button
            row.addWidget(button)
        self.back_button = self._button(self.tr("Take back"), TAKE_BACK_KEY, self.tr("Take back the last answer"))
        self.back_button.clicked.connect(self.take_back)
        row.addWidget(self.said, 1)
        row.addWidget(self.back_button)
        self._lay_out(row)
        self.show_last("")

    def _lay_out(self, answers: QHBoxLayout) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self.list)
        splitter.addWidget(self.evidence)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([columns(self, 60), columns(self, 60)])
        self.nothing = EmptyPage(self)
        self.nothing.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.nothing.say(in_words(self.queue.done), in_words(self.queue.hint))
        self.stack = QStackedWidget(self)
        self.stack.addWidget(splitter)
        self.stack.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, space(self, 0.5), 0, 0)
        column.setSpacing(space(self, 0.5))
        column.addWidget(self.stack, 1)
        column.addLayout(answers)

    def _button(self, text: str, key: str, tip: str) -> QPushButton:
        button = QPushButton(f"{text}  ({key})", self)
        button.setToolTip(f"{tip} ({key})")
        button.setAccessibleName(text)
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(button.click)
        self.addAction(action)
        return button

    def show_questions(self, questions: Sequence[Question]) -> None:
        """Ask these; the question one is at stays where it is still open."""
        current = self._current()
        place = self.list.currentIndex().row()
        self.model.show(questions)
        kept = self.model.place_of(current.key) if current else None
        if current is None or kept is None or kept != self.list.currentIndex().row():
            self._go_to(place if kept is None else kept)
        self._settle()

    def take_out(self, questions: Sequence[Question]) -> None:
        """Ask these no longer, and go on to the next one."""
        place = self.list.currentIndex().row()
        for question in questions:
            place = min(place, self.model.place_of(question.key) or 0)
        for question in questions:
            self.model.take_out(question.key)
        self._go_to(place)
        self._settle()

    def go_on(self) -> None:
        """Go to the next question, from the last one to the first."""
        self._go_to((self.list.currentIndex().row() + 1) % max(1, self.model.rowCount()))

    def show_last(self, what: str) -> None:
        """Say what was answered last, and offer to take it back; an empty text where there is nothing."""
        self.said.setText(what)
        self.said.setToolTip(what)
        self.back_button.setEnabled(bool(what))

    def _go_to(self, place: int) -> None:
        index = self.model.index(max(0, min(place, self.model.rowCount() - 1)))
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._explain(index)

    def _settle(self) -> None:
        some, focus = self.model.rowCount() > 0, self.window().focusWidget()
        self.stack.setCurrentIndex(0 if some else 1)
        if focus is self.list and not some:
            self.nothing.setFocus()  # so that the key for taking back still works
        elif focus is self.nothing and some:
            self.list.setFocus()
        for button in self.buttons.values():
            button.setEnabled(some)

    def _current(self) -> Question | None:
        question = self.list.currentIndex().data(QUESTION)
        return question if isinstance(question, Question) else None

    def _explain(self, index: QModelIndex) -> None:
        question = index.data(QUESTION)
        self.evidence.setPlainText(self.explain(question) if isinstance(question, Question) else "")

    def _answer(self, name: str) -> None:
        chosen = [index.data(QUESTION) for index in sorted(self.list.selectedIndexes(), key=QModelIndex.row)]
        if chosen:
            self.answered.emit(name, chosen)
