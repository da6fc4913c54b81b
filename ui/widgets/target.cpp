// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/target.h"

namespace axw::widgets {

using namespace Qt::Literals::StringLiterals;

QString stageTab(Stage stage)
{
    switch (stage) {
    case Stage::Intake:
        return u"intake"_s;
    case Stage::Diagnosis:
        return u"diagnosis"_s;
    case Stage::Roadmap:
        return u"roadmap"_s;
    case Stage::Matching:
        return u"matching"_s;
    case Stage::Consortium:
        return u"consortium"_s;
    case Stage::Poc:
        return u"poc"_s;
    case Stage::Demonstration:
        return u"demonstration"_s;
    }
    Q_UNREACHABLE();
}

} // namespace axw::widgets
