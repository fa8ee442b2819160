// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Sections.h"

namespace tramyte::ui {

namespace {

template <class PageType>
Page* make(Desk& desk)
{
    return new PageType(desk);
}

} // namespace

const std::vector<Section>& sections()
{
    using P [[maybe_unused]] = security::Permission;
    static const std::vector<Section> list = {};
    return list;
}

} // namespace tramyte::ui
