// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/TicketBanner.h"

#include "ui/common/Widgets.h"

#include <QBoxLayout>

namespace tramyte::ui {

TicketBanner::TicketBanner(QWidget* parent)
    : QFrame(parent), m_number(makeLabel({}, "figure")), m_words(makeLabel({}, "sentence")),
      m_record(makeLinkButton(tr("Open the record")))
{
    setKind(*this, "notice-good");
    m_number->setObjectName(QStringLiteral("ticketLabel"));
    m_record->setObjectName(QStringLiteral("ticketRecordButton"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(12);
    layout->addWidget(makeLabel(tr("Queue number"), "muted"));
    layout->addWidget(m_number);
    layout->addWidget(m_words);
    layout->addStretch();
    layout->addWidget(m_record);
    hide();
    connect(m_record, &QPushButton::clicked, this, [this] { Q_EMIT recordWanted(m_patient); });
}

void TicketBanner::tell(int ticket, const QString& name, qint64 patient)
{
    m_patient = patient;
    m_number->setText(QString::number(ticket));
    m_words->setText(tr("%1 is in the queue.").arg(name));
    setAccessibleName(tr("Queue number %1: %2").arg(QString::number(ticket), name));
    show();
}

void TicketBanner::clear()
{
    hide();
}

} // namespace tramyte::ui
