// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/visit/Visit.h"

#include <QJsonObject>
#include <QWidget>
#include <map>

class QLabel;
class QLineEdit;

namespace tramyte::ui {

/// One measuring on one line: pulse, blood pressure (150/95), temperature, weight, height, SpO2, breaths. The fields
/// are narrow: each that is wrong is marked, and below the line stands what is wrong with it.
class VitalsEdit final : public QWidget {
    Q_OBJECT
public:
    explicit VitalsEdit(QWidget* parent = nullptr);

    void show(const visit::VitalSigns& signs);
    /// What was typed; what cannot be read is left out (see isReadable).
    visit::VitalSigns value() const;
    /// Says what cannot be read; only fields without the focus unless `all`.
    bool isReadable(bool all);
    /// Puts a sentence to a field named as the service names it. False when it is none of these.
    bool setError(const QString& field, const QString& sentence);
    void clearErrors();
    bool focusFirstError() const;
    QLineEdit* edit(const QString& field) const;
    void setReadOnly(bool readOnly);
    /// As typed, for drafts: nothing is lost although it cannot be read.
    QJsonObject typed() const;
    void setTyped(const QJsonObject& texts);

Q_SIGNALS:
    void edited();

private:
    void sayErrors();
    QString errorOf(const QString& name) const;

    std::map<QString, QLineEdit*> m_edits;
    std::map<QString, QString> m_unreadable; ///< sentence of a field, where it has one
    std::map<QString, QString> m_errors;     ///< likewise, of what can be read
    QLabel* m_line;
    visit::VitalSigns m_shown;
};

} // namespace tramyte::ui
