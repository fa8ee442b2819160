// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/bill/Bill.h"
#include "core/catalog/Entry.h"
#include "core/document/Letterhead.h"
#include "core/document/Person.h"
#include "core/patient/Patient.h"
#include "core/prescription/Prescription.h"
#include "core/security/UserRepository.h"
#include "core/settings/Settings.h"
#include "core/visit/Visit.h"

namespace tramyte::document {

/// Reads what several papers say alike: the station, a person, the card, who signs. Words and settings are those of
/// the day of the event, so that a paper printed again says what it said.
class PaperFacts {
public:
    /// `station`: facility code; `demo`: the demo station, whose papers are marked.
    PaperFacts(storage::Database& db, const catalog::Catalogue& catalogue, QString station, bool demo);

    const QString& stationCode() const { return m_station; }
    /// What nobody set is taken from the station's commune: the managing body (TT 43/2025/TT-BYT art. 2), address and
    /// place.
    Result<Letterhead> letterhead(QDate day) const;
    /// Who signs for the station; empty when nobody entered it.
    Result<QString> headName(QDate day) const;
    Result<Person> person(const patient::Patient& patient, QDate day) const;
    /// The card that the visit was opened with; its rate when the visit has a bill.
    Result<std::optional<Card>> card(
        const patient::Patient& patient, const visit::Visit& visit, const std::optional<bill::Bill>& bill) const;
    /// Nobody when the id is none.
    Result<Signer> signer(journal::UserId user) const;
    /// The name of a place of care; its code when no list knows it.
    Result<QString> facilityName(const QString& code, QDate day) const;
    /// The name of a code in a dated list; empty when there is none.
    Result<QString> label(catalog::Kind kind, const QString& code, QDate day) const;

private:
    Result<QString> setting(const char* name, QDate day) const;
    /// The words of a commune code, "xã Sóc Sơn", and of its province, "thành phố Hà Nội".
    Result<QStringList> areaWords(const QString& communeCode, const QString& provinceCode, QDate day) const;

    const catalog::Catalogue& m_catalogue;
    QString m_station;
    bool m_demo;
    settings::SettingRepository m_settings;
    security::UserRepository m_users;
};

/// The diagnoses as papers name them, main first: a single one by the clinician's own words when there are some.
std::vector<Diagnosis> diagnosesOf(const visit::Visit& visit);
/// The medicine as a prescription names it, without strength: one substance by its name, the trade name in brackets;
/// several substances by the trade name. Source: TT 26/2025/TT-BYT art. 6.
QString medicineName(const catalog::Medicine& medicine);
/// Dose, times a day, route, time of day and days in one sentence.
QString usageOf(const prescription::Line& line);
/// Label of MA_LOAI_RV; empty for an unknown number. Source: QĐ 4750/QĐ-BYT.
QString endStateLabel(int discharge);
/// Row group of form 01/KBCB for a cost group (MA_NHOM). Source: QĐ 5937/QĐ-BYT appendix 3, QĐ 697/QĐ-BYT.
int statementGroup(int costGroup);

} // namespace tramyte::document
