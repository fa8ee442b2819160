// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Calc.h"

#include "core/catalog/BuiltInCatalogue.h"

namespace tramyte::cli {

namespace {

/// The lists that the program brings, read when the first rule asks: most calculations need none of them.
class ListsOnDemand final : public catalog::Catalogue {
public:
    Result<std::optional<catalog::Entry>> find(catalog::Kind kind, const QString& code, QDate day) const override
    {
        TRY_LET(lists, loaded());
        return lists->find(kind, code, day);
    }
    Result<std::vector<catalog::Entry>> list(catalog::Kind kind, QDate day) const override
    {
        TRY_LET(lists, loaded());
        return lists->list(kind, day);
    }

private:
    static Result<const catalog::Catalogue*> loaded()
    {
        static const auto lists = catalog::BuiltInCatalogue::load();
        if (!lists)
            return tl::unexpected(lists.error());
        return lists->get();
    }
};

} // namespace

const CalcFunctions& calcFunctions()
{
    static const ListsOnDemand lists;
    static const CalcFunctions all = [] {
        CalcFunctions functions = textCalc();
        functions.merge(identityCalc(lists));
        functions.merge(insuranceCalc(lists));
        functions.merge(medicineCalc(lists));
        return functions;
    }();
    return all;
}

} // namespace tramyte::cli
