// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/PaymentStrip.h"

#include "ui/common/Notice.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QUuid>

namespace tramyte::ui {

PaymentStrip::PaymentStrip(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_sentence(makeSentence({}, "muted")), m_method(new QComboBox),
      m_take(makeButton(tr("Take payment"), Qt::Key_F9)), m_notice(new Notice)
{
    m_method->addItem(tr("cash"), QStringLiteral("cash"));
    m_method->addItem(tr("transfer"), QStringLiteral("transfer"));
    m_method->addItem(tr("card"), QStringLiteral("card"));
    m_method->setAccessibleName(tr("How it is paid"));
    m_take->setObjectName(QStringLiteral("payButton"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_sentence);
    auto* row = new QHBoxLayout;
    row->addWidget(m_method);
    row->addWidget(m_take, 1);
    layout->addLayout(row);
    layout->addWidget(m_notice);
    connect(m_take, &QPushButton::clicked, this, &PaymentStrip::take);
}

void PaymentStrip::show(visit::VisitId visit)
{
    m_visit = visit;
    m_notice->clear();
    m_token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const bool may = m_desk.session.may(security::Permission::TakePayments);
    const auto bill
        = visit && may ? m_desk.bills.current(m_desk.session, visit) : Result<bill::Bill>(tl::unexpected(Error{}));
    const auto payments = bill ? m_desk.bills.payments(m_desk.session, visit)
                               : Result<std::vector<bill::Payment>>(tl::unexpected(Error{}));
    if (!bill || !payments) {
        setVisible(false);
        return;
    }
    Money paid;
    QStringList receipts;
    for (const bill::Payment& it : *payments) {
        paid += it.amount;
        receipts << it.receipt;
    }
    const Money owed = Money::dong(bill->patientDong()) - paid;
    const bool isOwed = owed.thousandths > 0;
    setVisible(isOwed || !receipts.isEmpty());
    m_sentence->setText(isOwed ? tr("To be paid: %1").arg(shownMoney(owed))
                               : tr("Paid. Receipt %1.").arg(receipts.join(QStringLiteral(", "))));
    m_method->setVisible(isOwed);
    m_take->setVisible(isOwed);
}

void PaymentStrip::take()
{
    bill::PayForm form;
    form.visit = m_visit;
    form.method = m_method->currentData().toString();
    form.token = m_token;
    if (const auto done = m_desk.bills.pay(m_desk.session, form); !done) {
        m_notice->say(done.error());
        return;
    }
    show(m_visit);
    Q_EMIT paid();
}

} // namespace tramyte::ui
