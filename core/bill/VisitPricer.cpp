// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bill/VisitPricer.h"

#include "core/catalog/ServiceItem.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::bill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::bill", text);
}

void warn(Issues* warnings, const char* code, const prescription::Line& line, const QString& message)
{
    if (warnings)
        warnings->push_back(
            {Severity::Warning, QString::fromLatin1(code), QStringLiteral("line.%1").arg(format(line.id)), message});
}

} // namespace

VisitPricer::VisitPricer(storage::Database& db, const catalog::Catalogue& catalogue)
    : m_visits(db), m_lots(db), m_settings(db), m_parameters(db, catalogue)
{
}

Result<int> VisitPricer::earlierExams(const visit::Visit& visit) const
{
    int exams = 0;
    TRY_LET(others, m_visits.listEarlierOfDay(visit));
    for (const visit::VisitId id : others) {
        TRY_LET(other, m_visits.require(id));
        exams += static_cast<int>(std::ranges::count_if(other.services, [](const visit::ServiceOrder& order) {
            return catalog::ServiceItem::from(order.entry).costGroup == catalog::examinationGroup;
        }));
    }
    return exams;
}

Result<DrugToCharge> VisitPricer::drugOf(
    const prescription::Prescription& prescription, const prescription::Line& line, Issues* warnings) const
{
    DrugToCharge drug{&prescription, &line, line.quantity, {}};
    // a medicine that the station keeps in stock is charged as it was handed out
    TRY_LET(stocked, m_lots.wasReceived(line.entry.code));
    if (stocked) {
        drug.quantity = line.dispensedQuantity();
        if (!line.dispensed.empty())
            drug.handedAt = line.dispensed.back().at;
        if (drug.quantity < line.quantity)
            warn(warnings, "dispense.less", line,
                tr("%1: %2 were prescribed and %3 handed out; only these are charged.")
                    .arg(line.entry.name, format(line.quantity), format(drug.quantity)));
    }
    if (!line.medicine().price)
        warn(warnings, "medicine.noPrice", line,
            tr("%1 has no price in the medicine list of that day; it is charged with 0.").arg(line.entry.name));
    return drug;
}

/// Charges what is prescribed, and says which medicines still lie on the shelf.
void VisitPricer::chargeAll(std::vector<DrugToCharge>& drugs, Issues* warnings)
{
    QStringList waiting;
    for (DrugToCharge& drug : drugs) {
        if (drug.quantity < drug.line->quantity)
            waiting << drug.line->entry.name;
        drug.quantity = drug.line->quantity;
    }
    if (!warnings)
        return;
    std::erase_if(*warnings, [](const Issue& it) { return it.code == u"dispense.less"; });
    if (!waiting.isEmpty())
        warnings->push_back({Severity::Warning, QStringLiteral("dispense.less"), QStringLiteral("medicines"),
            tr("Not handed out yet: %1. The cost shown counts it; a visit that is closed before is charged without it.")
                .arg(waiting.join(QStringLiteral(", ")))});
}

Result<Bill> VisitPricer::price(const visit::Visit& visit, const patient::Patient& patient,
    const std::vector<prescription::Prescription>& prescriptions, Instant end, Issues* warnings, Charged charged) const
{
    PricingInput input(visit);
    input.end = end;
    const auto card = std::ranges::find(patient.cards, visit.card, &patient::InsuranceCard::id);
    if (visit.card && card != patient.cards.end())
        input.card = &*card;
    const auto parameters = m_parameters.on(localDay(end));
    if (parameters)
        input.parameters = *parameters;
    else if (input.card)
        return tl::unexpected(parameters.error()); // an insured visit is never priced without the rules of its day
    for (const prescription::Prescription& prescription : prescriptions) {
        for (const prescription::Line& line : prescription.lines) {
            TRY_LET(drug, drugOf(prescription, line, warnings));
            input.drugs.push_back(drug);
        }
    }
    if (charged == Charged::Prescribed)
        chargeAll(input.drugs, warnings);
    TRY_LET(exams, earlierExams(visit));
    input.earlierExams = exams;
    TRY_LET(method, m_settings.value(QStringLiteral("claim.paymentMethod"), localDay(end)));
    input.payMethod = std::max(method.toInt(), 1);
    TRY_LET(atCardRate, m_settings.value(QStringLiteral("insurance.dispenseOnlyCardRate"), localDay(end)));
    input.dispenseAtCardRate = atCardRate != u"0";
    return bill::price(input);
}

} // namespace tramyte::bill
