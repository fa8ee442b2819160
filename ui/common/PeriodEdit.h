// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QDate>
#include <QWidget>
#include <optional>

class QHBoxLayout;
class QLineEdit;

namespace tramyte::ui {

class Field;

/// First and last day, both included.
struct Period {
    QDate from;
    QDate to;

    bool operator==(const Period&) const = default;
};

Period monthOf(QDate day);

/// Two days, typed or chosen by a button: this month, the month before.
class PeriodEdit final : public QWidget {
    Q_OBJECT
public:
    /// `clock` lives longer.
    explicit PeriodEdit(const Clock& clock, QWidget* parent = nullptr);

    void setPeriod(const Period& period);
    /// What is typed; empty when it is no period: then the sentence stands below the field, which has the focus.
    std::optional<Period> period();
    /// The same without saying anything.
    std::optional<Period> peek() const;
    /// Puts a refusal of a service beside the day it is about; false for a field that is not here.
    bool showError(const QString& field, const QString& sentence);

Q_SIGNALS:
    void changed(); ///< another period is typed or chosen

private:
    void tidy(QLineEdit* edit, Field* field);
    void addPreset(const QString& name, const QString& text, int monthsBack);

    const Clock& m_clock;
    QLineEdit* m_from;
    QLineEdit* m_to;
    Field* m_fromField;
    Field* m_toField;
    QHBoxLayout* m_row;
    std::optional<Period> m_told;
};

} // namespace tramyte::ui
