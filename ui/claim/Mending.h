// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claim/ClaimService.h"
#include "ui/common/Page.h"

namespace tramyte::ui {

/// Where in the program a finding of a claim is put right.
enum class MendPlace {
    Visit,      ///< the consultation
    Patient,    ///< the registration of the person and the card
    Settings,   ///< what the station says of itself
    Catalogues, ///< the station's lists of medicines, services, prices, facilities
    Users,      ///< staff and their licences
    File,       ///< the file alone is at fault: export it again
};

struct Mend {
    MendPlace place = MendPlace::Visit;
    QString field; ///< the control there, by the name that services give it in errors; may be empty

    bool operator==(const Mend&) const = default;
};

/// By the rule where it says more than its field, else by table and field. The one table of it.
Mend mendOf(const claim::Finding& finding);
/// The way there. `claim` is the one that the finding is about; none: a finding of no claim.
Target targetOf(const Mend& mend, const claim::CheckedClaim* claim);
/// The place in a word or two, for a list.
QString wordOf(MendPlace place);

} // namespace tramyte::ui
