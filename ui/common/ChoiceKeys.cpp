// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ChoiceKeys.h"

#include "core/text/Fold.h"

#include <QComboBox>
#include <QKeyEvent>
#include <algorithm>

namespace tramyte::ui {

namespace {

constexpr int kPauseMs = 1500; ///< then another word begins

/// The entry from `from` on, around the end, whose words begin so; -1 when there is none.
int entryFor(const QComboBox& box, const QString& letters, int from)
{
    for (int step = 0; step < box.count(); ++step) {
        const int index = (std::max(from, 0) + step) % box.count();
        if (text::fold(box.itemText(index)).startsWith(letters))
            return index;
    }
    return -1;
}

} // namespace

ChoiceKeys::ChoiceKeys(QObject* parent) : QObject(parent)
{
}

bool ChoiceKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto* box = qobject_cast<QComboBox*>(watched);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (!box || box->isEditable() || (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != 0)
        return false;
    const QString letters = text::fold(key->text());
    return !letters.isEmpty() && pick(*box, letters);
}

bool ChoiceKeys::pick(QComboBox& box, const QString& letters)
{
    const bool goesOn = m_box == &box && m_since.isValid() && m_since.elapsed() < kPauseMs;
    m_box = &box;
    m_since.start();
    const QString whole = goesOn ? m_typed + letters : letters;
    const bool isRepeated = goesOn && std::ranges::all_of(whole, [&](QChar c) { return c == letters.front(); });
    int index = isRepeated ? -1 : entryFor(box, whole, box.currentIndex() + (goesOn ? 0 : 1));
    m_typed = whole;
    if (index < 0) { // one letter again and again goes on to the next; another one begins a word
        index = entryFor(box, letters, box.currentIndex() + 1);
        m_typed = isRepeated ? whole : letters;
    }
    if (index < 0)
        return true; // no letters of any entry: nothing changes
    if (index != box.currentIndex()) {
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
    }
    return true;
}

} // namespace tramyte::ui
