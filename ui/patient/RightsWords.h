// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Consent.h"
#include "core/patient/DataRequest.h"

#include <QString>
#include <vector>

namespace tramyte::ui {

/// The words of a kind of paper; the bare word for one that is not known.
QString sayPaper(const QString& kind);
QString sayWay(patient::ConsentWay way);
/// The ways of answering, word and shown.
std::vector<std::pair<QString, QString>> consentWays();
std::vector<std::pair<QString, QString>> requestWays();
std::vector<std::pair<QString, QString>> disclosureGrounds();
QString sayState(patient::DataRequest::State state);
/// Who answered: the person, a representative, both.
QString sayWho(const patient::Consent& consent);
/// "to acknowledge by 24/11/2026", "to answer by 30/11/2026", "overdue since ..."; of a closed one how it ended.
QString sayProgress(const patient::DataRequest& request, QDate today);

} // namespace tramyte::ui
