// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Desk.h"
#include "ui/common/SuggestEdit.h"

namespace tramyte::patient {
struct ScannedText;
}

namespace tramyte::ui {

/// The one box for everybody: a name, a number or a scan. Empty, it drops those whose records this user opened last and
/// those who are expected today.
class SearchBox final : public SuggestEdit {
    Q_OBJECT
public:
    explicit SearchBox(Desk& desk, QWidget* parent = nullptr);

    /// Goes to whom the scan names, or to registration with it; a scan that names nobody is told so in a sentence.
    void takeScan(const QString& text);

Q_SIGNALS:
    void patientWanted(qint64 id);
    /// What was scanned or typed belongs to nobody known: register with it.
    void registrationWanted(const QString& text);

private:
    Suggestions lookUp(const QString& text) const;
    /// For an empty box.
    Suggestions suggestionsOfNow() const;
    void takeNumber(const QString& number);
    QString unknownScan(const patient::ScannedText& scan, bool isCode) const;

    Desk& m_desk;
};

} // namespace tramyte::ui
