// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/Permission.h"
#include "ui/common/Page.h"

#include <vector>

namespace tramyte::ui {

/// One page of the main window: the only list of them. Pages without a title are reached from other pages.
struct Section {
    const char* key;                         ///< Target::page
    const char* title;                       ///< to be translated in context tramyte::ui; empty: not in the side bar
    const char* icon;                        ///< name in the icon theme
    std::vector<security::Permission> anyOf; ///< rights of which one must be held
    Page* (*make)(Desk& desk);
};

const std::vector<Section>& sections();

} // namespace tramyte::ui
