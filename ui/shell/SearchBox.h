// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Desk.h"
#include "ui/common/SuggestEdit.h"

namespace tramyte::ui {

/// The one box for everybody: a name, a number or a scan.
class SearchBox final : public SuggestEdit {
    Q_OBJECT
public:
    explicit SearchBox(Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    void patientWanted(qint64 id);
    /// What was scanned or typed belongs to nobody known: register with it.
    void registrationWanted(const QString& text);

private:
    Suggestions lookUp(const QString& text) const;

    Desk& m_desk;
};

} // namespace tramyte::ui
