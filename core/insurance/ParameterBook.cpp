// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insurance/ParameterBook.h"

#include "core/catalog/CatalogRepository.h"

namespace tramyte::insurance {

Result<const Parameters*> ParameterBook::on(QDate day) const
{
    constexpr std::size_t kMostDays = 64; // a long run over years does not gather them all
    TRY_LET(version, catalog::CatalogRepository::version(m_db));
    if (version != m_version || m_days.size() >= kMostDays)
        m_days.clear();
    m_version = version;
    const auto known = m_days.find(day);
    if (known != m_days.end())
        return &known->second;
    TRY_LET(parameters, parametersOn(m_catalogue, day));
    return &m_days.emplace(day, std::move(parameters)).first->second;
}

} // namespace tramyte::insurance
