// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reporttargets.h"

namespace axw::widgets {

using namespace Qt::Literals::StringLiterals;

ReportTarget diagnosisReport(ClientId client, AssessmentId assessment)
{
    ReportTarget target{u"diagnosis"_s, {{u"client"_s, client.toString()}}};
    if (!assessment.isNull())
        target.parameters.insert(u"assessment"_s, assessment.toString());
    return target;
}

ReportTarget registerReport()
{
    return {u"register"_s, {}};
}

ReportTarget visitLogReport(ClientId client)
{
    return {u"visit-log"_s, {{u"client"_s, client.toString()}}};
}

ReportTarget visitConfirmationReport(ClientId client, VisitId visit)
{
    ReportTarget target{u"visit-confirmation"_s, {{u"client"_s, client.toString()}}};
    if (!visit.isNull())
        target.parameters.insert(u"visit"_s, visit.toString());
    return target;
}

ReportTarget exported(ReportTarget target)
{
    target.parameters.insert(u"export"_s, true);
    return target;
}

} // namespace axw::widgets
