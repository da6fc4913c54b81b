// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace axw::bench {

namespace {

double statusMb(const QString &key)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QRegularExpression line(key + u":\\s+(\\d+) kB"_s);
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1024;
}

} // namespace

double Samples::at(double share) const
{
    if (m_values.empty())
        return 0;
    std::vector<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    return sorted[std::min(sorted.size() - 1, size_t(share * double(sorted.size())))];
}

double wallMs(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double cpuMs(const std::function<void()> &work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    const double before = now();
    work();
    return now() - before;
}

double peakMemoryMb()
{
    return statusMb(u"VmHWM"_s);
}

double memoryMb()
{
    return statusMb(u"VmRSS"_s);
}

void say(const QString &what, const QString &figure, const QString &aim)
{
    const QString line = what.leftJustified(52) + u' ' + figure + (aim.isEmpty() ? QString() : u"   aim "_s + aim);
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

QString summary(const Samples &samples, const QString &unit)
{
    const auto number = [](double value) { return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0); };
    return u"%1 %2 (%3 to %4, %5 runs)"_s.arg(number(samples.median()), unit, number(samples.at(0.1)),
                                              number(samples.at(0.9))).arg(samples.count());
}

void giveUp(const QString &why)
{
    std::fprintf(stderr, "cannot measure: %s\n", qPrintable(why));
    std::exit(1);
}

} // namespace axw::bench
