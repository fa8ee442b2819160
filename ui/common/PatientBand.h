// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Patient.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace tramyte::ui {

/// Who this is, always in view: name, sex, age, birth, hamlet, insurance, allergies and chronic problems. Never scrolls
/// away, so that nobody works in another person's record unaware.
class PatientBand final : public QFrame {
    Q_OBJECT
public:
    explicit PatientBand(QWidget* parent = nullptr);

    void show(const patient::Patient& patient, QDate today, const QStringList& problems = {});
    void clear();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addChip(const QString& text, const char* kind);
    /// Shortens what has no room: of a name the middle, so that the given name stays; the whole is in the tool tip.
    void fit();

    QString m_fullName;
    QString m_told;
    QLabel* m_name;
    QLabel* m_facts;
    QLabel* m_card;
    QHBoxLayout* m_chips;
};

} // namespace tramyte::ui
