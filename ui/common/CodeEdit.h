// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Entry.h"
#include "ui/common/Desk.h"
#include "ui/common/Memory.h"
#include "ui/common/SuggestEdit.h"

namespace tramyte::ui {

/// Picks one entry of a list by code or by words, accents or not. Shows "I10 · Tăng huyết áp vô căn" when one is
/// picked; what was typed and fits nothing stays visible and is told as no code. A code or name that was typed as a
/// whole and left counts as picked.
class CodeEdit : public SuggestEdit, public Remembers {
    Q_OBJECT
public:
    CodeEdit(Desk& desk, catalog::Kind kind, QWidget* parent = nullptr);

    /// Of what is picked; when something was typed that was not picked, the typed text itself: the service says what is
    /// wrong with it. Empty when nothing is there.
    QString code() const;
    void setCode(const QString& code);
    /// The day whose list is asked; today when not told.
    void setDay(QDate day) { m_day = day; }
    /// Empties itself once something was picked: for lists that one adds to.
    void setAddsOnly(bool addsOnly) { m_addsOnly = addsOnly; }
    /// Picks what is typed when it is a code or a name as a whole. False when something stays that is neither.
    bool pickWhole();
    Memory memory() const override;
    void recall(const Memory& memory) override;

Q_SIGNALS:
    void picked(const QString& code);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    /// How an entry reads in the list.
    virtual Suggestion suggestionOf(const catalog::Entry& entry) const;

private:
    Suggestions lookUp(const QString& text) const;
    void take(const QString& code);
    QDate day() const;

    Desk& m_desk;
    catalog::Kind m_kind;
    QDate m_day;
    QString m_code;
    QString m_shown;
    bool m_addsOnly = false;
};

} // namespace tramyte::ui
