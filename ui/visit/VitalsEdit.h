// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/visit/Visit.h"
#include "ui/common/Field.h"

#include <QJsonObject>

class QLineEdit;

namespace tramyte::ui {

/// One measuring on one line: pulse, blood pressure (150/95), temperature, weight, height, SpO2, breaths.
class VitalsEdit final : public QWidget {
    Q_OBJECT
public:
    explicit VitalsEdit(QWidget* parent = nullptr);

    void show(const visit::VitalSigns& signs);
    /// What was typed; what cannot be read is left out (see isReadable).
    visit::VitalSigns value() const;
    /// Says beside the field what cannot be read; only fields without the focus unless `all`.
    bool isReadable(bool all);
    /// Puts sentences beside fields named as the service names them. False when none of them is here.
    bool setError(const QString& field, const QString& sentence);
    void clearErrors();
    bool focusFirstError() const { return m_fields.focusFirstError(); }
    QLineEdit* edit(const QString& field) const;
    void setReadOnly(bool readOnly);
    /// As typed, for drafts: nothing is lost although it cannot be read.
    QJsonObject typed() const;
    void setTyped(const QJsonObject& texts);

Q_SIGNALS:
    void edited();

private:
    std::map<QString, QLineEdit*> m_edits;
    FieldSet m_fields;
    visit::VitalSigns m_shown;
};

} // namespace tramyte::ui
