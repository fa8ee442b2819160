// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SuggestEdit.h"

#include "ui/common/LineTexts.h"
#include "ui/common/Marks.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>

namespace tramyte::ui {

namespace {

constexpr int kDetailRole = Qt::UserRole + 1;
constexpr int kNoteRole = Qt::UserRole + 2;
constexpr int kAlarmRole = Qt::UserRole + 3;
constexpr int kTypedRole = Qt::UserRole + 4;
constexpr int kRowsShown = 9;
constexpr int kToldMs = 8000;

/// Paints a suggestion on two lines and marks the words that were typed.
class SuggestionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool two = !index.data(kDetailRole).toString().isEmpty();
        return {option.rect.width(), two ? 46 : 30};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colour(Colour::Selection));
        const QRect inside = option.rect.adjusted(12, 2, -12, -2);
        const QString detail = index.data(kDetailRole).toString();
        QRect first = detail.isEmpty() ? inside : inside.adjusted(0, 2, 0, -inside.height() / 2);
        first = paintNotes(painter, first, option, index);
        QFont strong = option.font;
        strong.setWeight(QFont::DemiBold);
        const QString typed = index.data(kTypedRole).toString();
        paintMarked(
            painter, first, detail.isEmpty() ? option.font : strong, index.data().toString(), typed, Colour::Text);
        if (!detail.isEmpty()) {
            const QRect second = inside.adjusted(0, inside.height() / 2, 0, -2);
            paintMarked(painter, second, option.font, detail, typed, Colour::Muted);
        }
        painter->restore();
    }

private:
    /// The words at the right end; gives what is left for the text.
    QRect paintNotes(QPainter* painter, QRect line, const QStyleOptionViewItem& option, const QModelIndex& index) const
    {
        for (const auto& [role, shade] : {std::pair(kNoteRole, Colour::Muted), std::pair(kAlarmRole, Colour::Danger)}) {
            const QString note = index.data(role).toString();
            if (note.isEmpty())
                continue;
            painter->setPen(colour(shade));
            line.setRight(m_lines.draw(*painter, line, Qt::AlignRight, option.font, note).place.left() - 12);
        }
        return line;
    }

    /// Draws a line and underlines what was typed of it: beginnings of words, and the ends of numbers.
    void paintMarked(QPainter* painter, const QRect& line, const QFont& font, const QString& whole,
        const QString& typed, Colour shade) const
    {
        painter->setPen(colour(shade));
        const auto [place, text] = m_lines.draw(*painter, line, Qt::AlignLeft, font, whole);
        underlineMarks(*painter, place, QFontMetrics(font), text, typed);
    }

    mutable LineTexts m_lines;
};

} // namespace

SuggestEdit::SuggestEdit(QWidget* parent)
    : QLineEdit(parent), m_popup(new QFrame(this, Qt::ToolTip | Qt::FramelessWindowHint)), m_list(new QListWidget),
      m_foot(makeLabel({}, "hint")), m_delay(new QTimer(this)), m_told(new QTimer(this))
{
    m_popup->setProperty("kind", "popup");
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_popup->setAttribute(Qt::WA_ShowWithoutActivating);
    auto* layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(1, 4, 1, 4);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_foot);
    m_foot->setContentsMargins(12, 4, 12, 4);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(false);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { take(m_list->row(item)); });

    m_delay->setSingleShot(true);
    m_delay->setInterval(0); // after the letter is on the screen
    connect(m_delay, &QTimer::timeout, this, &SuggestEdit::lookUpNow);
    connect(this, &QLineEdit::textEdited, this, [this] { m_delay->start(); });
    m_told->setSingleShot(true);
    m_told->setInterval(kToldMs);
    connect(m_told, &QTimer::timeout, this, &SuggestEdit::closeList);
}

SuggestEdit::~SuggestEdit() = default;

bool SuggestEdit::isListOpen() const
{
    return m_popup->isVisible();
}

int SuggestEdit::suggestionCount() const
{
    return static_cast<int>(m_rows.size());
}

void SuggestEdit::lookUpNow()
{
    m_delay->stop();
    if (!m_lookUp || isReadOnly() || (text().trimmed().isEmpty() && !m_suggestsWhenEmpty)) {
        closeList();
        return;
    }
    show(m_lookUp(text()));
}

void SuggestEdit::show(const Suggestions& found)
{
    m_told->stop();
    m_rows = found.rows;
    m_list->clear();
    for (const Suggestion& it : m_rows) {
        auto* item = new QListWidgetItem(it.text, m_list);
        item->setData(kDetailRole, it.detail);
        item->setData(kNoteRole, it.note);
        item->setData(kAlarmRole, it.alarm);
        item->setData(kTypedRole, text());
    }
    m_foot->setText(m_rows.empty() ? found.empty
            : found.isMore         ? tr("More than %n fit. Type more to narrow the list.", nullptr, suggestionCount())
                                   : QString());
    m_foot->setVisible(!m_foot->text().isEmpty());
    m_list->setVisible(!m_rows.empty());
    if (m_rows.empty() && m_foot->text().isEmpty()) {
        closeList();
        return;
    }
    m_list->setCurrentRow(m_rows.empty() || text().trimmed().isEmpty() ? -1 : 0);
    placeList();
    m_popup->show();
    m_popup->raise();
}

void SuggestEdit::placeList()
{
    int height = 0;
    for (int row = 0; row < std::min(kRowsShown, m_list->count()); ++row)
        height += m_rows[static_cast<std::size_t>(row)].detail.isEmpty() ? 30 : 46;
    m_list->setFixedHeight(height);
    m_popup->setFixedWidth(std::max(width(), m_listWidth));
    m_popup->adjustSize();
    // inside the window, so that a screenshot and a small screen show all of it
    QPoint place = mapToGlobal(QPoint(0, this->height() + 2));
    const QRect frame = window()->frameGeometry();
    place.setX(std::max(frame.left(), std::min(place.x(), frame.right() - m_popup->width())));
    if (place.y() + m_popup->height() > frame.bottom() && mapToGlobal(QPoint()).y() - m_popup->height() > frame.top())
        place.setY(mapToGlobal(QPoint()).y() - m_popup->height() - 2);
    m_popup->move(place);
}

void SuggestEdit::tell(const QString& sentence)
{
    closeList();
    show({{}, false, sentence});
    m_told->start();
}

void SuggestEdit::closeList()
{
    m_delay->stop();
    m_told->stop();
    m_popup->hide();
    m_rows.clear();
    m_list->clear();
}

void SuggestEdit::take(int row)
{
    if (row < 0 || row >= suggestionCount())
        return;
    const QVariant value = m_rows[static_cast<std::size_t>(row)].value;
    closeList();
    Q_EMIT chosen(value);
}

void SuggestEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_delay->isActive())
            lookUpNow(); // a scanner's Enter comes before the list
        const int row = isListOpen() ? m_list->currentRow() : -1;
        if (row >= 0) {
            take(row);
        } else {
            const QString typed = text();
            closeList();
            Q_EMIT entered(typed);
        }
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Down && !isListOpen()) {
        lookUpNow();
        return;
    }
    if (isListOpen()) {
        const int step = event->key() == Qt::Key_Down ? 1
            : event->key() == Qt::Key_Up              ? -1
            : event->key() == Qt::Key_PageDown        ? kRowsShown
            : event->key() == Qt::Key_PageUp          ? -kRowsShown
                                                      : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::max(0, std::min(m_list->count() - 1, m_list->currentRow() + step)));
            return;
        }
        if (event->key() == Qt::Key_Escape) {
            closeList();
            return;
        }
    }
    QLineEdit::keyPressEvent(event);
}

void SuggestEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    window()->installEventFilter(this); // again is not twice
    if (m_suggestsWhenEmpty && text().isEmpty() && event->reason() != Qt::ActiveWindowFocusReason)
        m_delay->start();
}

void SuggestEdit::focusOutEvent(QFocusEvent* event)
{
    closeList();
    QLineEdit::focusOutEvent(event);
}

void SuggestEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        closeList();
}

bool SuggestEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize || event->type() == QEvent::WindowDeactivate)
        closeList();
    return QLineEdit::eventFilter(watched, event);
}

} // namespace tramyte::ui
