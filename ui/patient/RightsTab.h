// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Patient.h"
#include "ui/common/Desk.h"

#include <QWidget>

namespace tramyte::ui {

class ConsentsCard;
class CopiesCard;
class RequestsCard;

/// What a person agreed to, what they asked about their data, and the copies that were given out: each for who may.
class RightsTab final : public QWidget {
    Q_OBJECT
public:
    explicit RightsTab(Desk& desk, QWidget* parent = nullptr);

    void tell(const patient::Patient& patient);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    ConsentsCard* m_consents;
    RequestsCard* m_requests = nullptr;
    CopiesCard* m_copies = nullptr;
};

} // namespace tramyte::ui
