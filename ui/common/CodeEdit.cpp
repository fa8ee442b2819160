// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CodeEdit.h"

#include "core/catalog/CatalogService.h"
#include "core/text/Fold.h"

#include <QFocusEvent>

namespace tramyte::ui {

namespace {

constexpr int kShown = 50;

} // namespace

CodeEdit::CodeEdit(Desk& desk, catalog::Kind kind, QWidget* parent) : SuggestEdit(parent), m_desk(desk), m_kind(kind)
{
    setLookUp([this](const QString& text) { return lookUp(text); });
    connect(this, &SuggestEdit::chosen, this, [this](const QVariant& value) { take(value.toString()); });
    connect(this, &SuggestEdit::entered, this, [this](const QString& typed) {
        if (typed.trimmed().isEmpty() || typed == m_shown)
            focusNextChild(); // nothing to pick: Enter goes on
    });
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (!m_code.isEmpty() && text() != m_shown)
            m_code.clear();
    });
}

QString CodeEdit::code() const
{
    return m_code.isEmpty() ? text().trimmed() : m_code;
}

void CodeEdit::setCode(const QString& code)
{
    m_code = code;
    m_shown = code;
    if (!code.isEmpty()) {
        const auto entry = m_desk.catalogue.find(m_kind, code, day());
        if (entry && *entry)
            m_shown = QStringLiteral("%1 · %2").arg((*entry)->code, (*entry)->name);
    }
    setText(m_shown);
    setCursorPosition(0);
    setToolTip(m_shown);
}

Memory CodeEdit::memory() const
{
    return {{QStringLiteral("code"), m_code}, {QStringLiteral("text"), text()}};
}

void CodeEdit::recall(const Memory& memory)
{
    if (const QString code = memory.value(QStringLiteral("code")).toString(); !code.isEmpty())
        setCode(code); // its words may be those of another language
    else
        setText(memory.value(QStringLiteral("text")).toString());
}

void CodeEdit::focusOutEvent(QFocusEvent* event)
{
    SuggestEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        pickWhole();
    setCursorPosition(0); // the code is at the left
}

/// Tab on a whole name picks it, and goes where picking goes.
bool CodeEdit::focusNextPrevChild(bool next)
{
    pickWhole();
    return !hasFocus() || SuggestEdit::focusNextPrevChild(next);
}

bool CodeEdit::pickWhole()
{
    const QString typed = text().trimmed();
    if (isReadOnly() || typed.isEmpty() || text() == m_shown)
        return true;
    const auto entries = m_desk.lists.search(m_desk.session, m_kind, typed, day(), kShown);
    if (!entries)
        return false;
    const QString bare = text::fold(typed);
    QStringList fitting;
    for (const catalog::Entry& entry : *entries)
        if (entry.code.compare(typed, Qt::CaseInsensitive) == 0 || text::fold(entry.name) == bare
            || text::fold(suggestionOf(entry).text) == bare)
            fitting << entry.code;
    if (fitting.size() != 1)
        return false;
    closeList();
    take(fitting.front());
    return true;
}

Suggestion CodeEdit::suggestionOf(const catalog::Entry& entry) const
{
    Suggestion line;
    line.value = entry.code;
    line.text = QStringLiteral("%1 · %2").arg(entry.code, entry.name);
    return line;
}

Suggestions CodeEdit::lookUp(const QString& text) const
{
    Suggestions found;
    if (text == m_shown)
        return found;
    const auto entries = m_desk.lists.search(m_desk.session, m_kind, text, day(), kShown + 1);
    if (!entries) {
        found.empty = entries.error().message;
        return found;
    }
    found.isMore = entries->size() > kShown;
    for (const catalog::Entry& entry : *entries) {
        if (found.rows.size() == kShown)
            break;
        found.rows.push_back(suggestionOf(entry));
    }
    found.empty = tr("Nothing in the list fits. Try other words or the code.");
    return found;
}

void CodeEdit::take(const QString& code)
{
    if (m_addsOnly)
        setCode({});
    else
        setCode(code);
    Q_EMIT picked(code);
}

QDate CodeEdit::day() const
{
    return m_day.isValid() ? m_day : m_desk.clock.today();
}

} // namespace tramyte::ui
