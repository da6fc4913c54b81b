// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/visitrules.h"

#include "core/base/clock.h"
#include "core/base/formats.h"

#include <QCoreApplication>

#include <cmath>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using widgets::Tone;

namespace {

constexpr int mostEffortTenths = 9999;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::clients)
};

} // namespace

FieldRule timeRule()
{
    return [](const QString &typed) {
        if (typed.isEmpty())
            return widgets::Reading{};
        const QTime time = parseTime(typed);
        return time.isValid() ? widgets::Reading{true, formatTime(time), Tone::Neutral, {}}
                              : widgets::Reading{false, {}, Tone::Bad, Words::tr("This is not read as a time. Type it like 14:30, 1430 or 오후 2시 반.")};
    };
}

FieldRule effortRule()
{
    return [](const QString &typed) {
        if (typed.isEmpty())
            return widgets::Reading{};
        bool read = false;
        const double days = QString(typed).replace(u',', u'.').toDouble(&read);
        const int tenths = int(std::lround(days * 10));
        if (!read || days < 0 || tenths > mostEffortTenths || std::abs(days * 10 - tenths) > 1e-6)
            return widgets::Reading{false, {}, Tone::Bad, Words::tr("Effort is given in tenths of a person-day, like 0.5 or 1.")};
        return widgets::Reading{true, formatDecimal(double(tenths) / 10, 1), Tone::Neutral, {}};
    };
}

QDateTime seoulOf(const QDateTime &utc)
{
    return utc.isValid() ? seoulTime(utc.toMSecsSinceEpoch()) : QDateTime();
}

} // namespace axw::clients
