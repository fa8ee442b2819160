// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "ui/common/Desk.h"

#include <QJsonObject>
#include <QObject>
#include <optional>

class QTimer;

namespace tramyte::ui {

/// The draft of one form: kept a second after typing stops, offered back when the form is opened again. A draft that is
/// offered and not yet answered stays while something else is typed: it lies within the new one.
class FormDraft final : public QObject {
    Q_OBJECT
public:
    /// `content` gives what is typed now; empty when nothing is.
    FormDraft(Desk& desk, QString form, std::function<QJsonObject()> content, QObject* parent);

    /// Another thing is in the form (0: something new). What was kept about it is offered.
    void begin(qint64 thing);
    /// What is offered; empty when nothing is.
    const QJsonObject& offered() const { return m_offered; }
    Instant offeredFrom() const { return m_offeredFrom; }
    /// Takes what is offered for the form's content; what was typed meanwhile is offered in its place.
    QJsonObject takeOffered();
    void throwOfferedAway();

    /// Something was typed.
    void touch();
    /// Keeps what is typed, now.
    void keep();
    /// It was saved: the draft goes, one that is still offered stays.
    void finish();

private:
    void write(const QJsonObject& content);

    Desk& m_desk;
    QString m_form;
    std::function<QJsonObject()> m_content;
    QTimer* m_timer;
    qint64 m_thing = 0;
    QJsonObject m_offered;
    Instant m_offeredFrom;
    bool m_isKept = false; ///< whether the file has a draft of this thing
};

} // namespace tramyte::ui
