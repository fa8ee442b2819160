// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/RightsTab.h"

#include "core/security/Session.h"
#include "ui/common/InlineForm.h"
#include "ui/patient/ConsentsCard.h"
#include "ui/patient/CopiesCard.h"
#include "ui/patient/RequestsCard.h"

#include <QBoxLayout>

namespace tramyte::ui {

RightsTab::RightsTab(Desk& desk, QWidget* parent) : QWidget(parent), m_consents(new ConsentsCard(desk))
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 12, 0, 0);
    columns->setSpacing(12);
    columns->addWidget(m_consents, 6);
    connect(m_consents, &ConsentsCard::said, this, &RightsTab::said);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    columns->addLayout(right, 5);
    if (desk.session.may(security::Permission::ReceiveRequests)) {
        m_requests = new RequestsCard(desk);
        right->addWidget(m_requests, 1);
        connect(m_requests, &RequestsCard::said, this, &RightsTab::said);
    }
    if (desk.session.may(security::Permission::DisclosePatients)) {
        m_copies = new CopiesCard(desk);
        right->addWidget(m_copies, 1);
        connect(m_copies, &CopiesCard::said, this, &RightsTab::said);
    }
    if (m_requests && m_copies) {
        m_requests->form()->standFor(m_copies);
        m_copies->form()->standFor(m_requests);
    }
}

void RightsTab::tell(const patient::Patient& patient)
{
    m_consents->tell(patient);
    if (m_requests)
        m_requests->tell(patient.id);
    if (m_copies)
        m_copies->tell(patient);
}

} // namespace tramyte::ui
