// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Desk.h"
#include "ui/common/SuggestEdit.h"

#include <deque>

namespace tramyte::ui {

/// The one box for everybody: a name, a number or a scan. Empty, it drops those whose records were opened last.
class SearchBox final : public SuggestEdit {
    Q_OBJECT
public:
    explicit SearchBox(Desk& desk, QWidget* parent = nullptr);

    /// The record of this person was opened.
    void remember(qint64 patient);

Q_SIGNALS:
    void patientWanted(qint64 id);
    /// What was scanned or typed belongs to nobody known: register with it.
    void registrationWanted(const QString& text);

private:
    Suggestions lookUp(const QString& text) const;
    Suggestions recent() const;

    Desk& m_desk;
    std::deque<qint64> m_recent; ///< the latest first; in memory only
};

} // namespace tramyte::ui
