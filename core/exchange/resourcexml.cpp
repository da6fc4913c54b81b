// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/resourcexml.h"

#include "core/exchange/taskxml.h"

#include <QCoreApplication>

#include <limits>

namespace axw::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::exchange)
};

constexpr int anyNumber = std::numeric_limits<int>::max();
/// Of one resource, a thousand of a kind; MS Project's own limit is 60,000 percent.
constexpr double mostUnits = 1'000;

/// Texts and numbers that people give and that are not read; what a program works out by itself is not among them.
void passOver(XmlWalk &walk, QStringView name, const QStringList &known, ProjectFile &file)
{
    const qsizetype at = known.indexOf(name);
    if (at < 0)
        return;
    const QString value = walk.text();
    if (!value.isEmpty() && value != u"0" && value != u"false")
        ++file.passedOver[known[at]];
}

/// Rates that change, and times at which there is more or less of a resource: a plan has one of each. MS Project writes the
/// one there is as a list too, from 1984 to 2049 or without dates.
void passOverPeriods(XmlWalk &walk, const QString &list, QStringView from, QStringView to, QStringView units, std::optional<double> usual, ProjectFile &file)
{
    int periods = 0;
    bool differs = false;
    walk.eachChild([&](QStringView) {
        ++periods;
        walk.eachChild([&](QStringView name) {
            if (name == from || name == to) {
                const QString date = walk.text();
                differs = differs || !(date.isEmpty() || date.startsWith(u"NA"_s) || date.startsWith(u"1984"_s) || date.startsWith(u"2049"_s));
            } else if (name == units) {
                bool number = false;
                const double given = walk.text().toDouble(&number);
                differs = differs || (number && usual && given != *usual);
            }
        });
    });
    if (periods > 1 || differs)
        ++file.passedOver[list];
}

} // namespace

FileResource readResource(XmlWalk &walk, ProjectFile &file)
{
    static const QStringList others{u"Group"_s, u"Code"_s, u"EmailAddress"_s, u"Hyperlink"_s, u"HyperlinkAddress"_s, u"CostPerUse"_s, u"OvertimeRate"_s};
    FileResource resource;
    resource.line = walk.line();
    std::optional<int> uid;
    walk.eachChild([&](QStringView name) {
        if (name == u"UID") {
            uid = walk.number(-anyNumber, anyNumber);
        } else if (name == u"Name") {
            resource.name = walk.text();
        } else if (name == u"CalendarUID") {
            const int calendar = walk.number(-anyNumber, anyNumber).value_or(-1);
            resource.calendar = calendar >= 0 ? std::optional(calendar) : std::nullopt;
        } else if (name == u"Type") {
            resource.works = resource.works && walk.number(0, 9).value_or(1) == 1;
        } else if (name == u"IsCostResource") {
            resource.works = resource.works && !walk.truth().value_or(false);
        } else if (name == u"MaxUnits") {
            resource.maxUnits = walk.decimal(0, mostUnits);
        } else if (name == u"StandardRate") {
            resource.rate = walk.decimal(0, 1e12);
        } else if (name == u"Notes") {
            resource.notes = walk.text();
        } else if (name == u"ExtendedAttribute") {
            readCustom(walk, resource.custom);
        } else if (name == u"AvailabilityPeriods") {
            passOverPeriods(walk, u"AvailabilityPeriods"_s, u"AvailableFrom", u"AvailableTo", u"AvailableUnits", resource.maxUnits.value_or(1), file);
        } else if (name == u"Rates") {
            passOverPeriods(walk, u"Rates"_s, u"RatesFrom", u"RatesTo", u"StandardRate", resource.rate, file);
        } else {
            passOver(walk, name, others, file);
        }
    });
    if (!uid)
        walk.refuse(resource.line, Words::tr("A resource has no <UID>, by which tasks could name it."));
    resource.uid = uid.value_or(-1);
    return resource;
}

void readAssignment(XmlWalk &walk, ProjectFile &file)
{
    static const QStringList others{u"Delay"_s, u"Notes"_s, u"WorkContour"_s, u"Hyperlink"_s, u"HyperlinkAddress"_s};
    std::optional<int> task;
    std::optional<int> resource;
    double units = 1;
    walk.eachChild([&](QStringView name) {
        if (name == u"TaskUID")
            task = walk.number(-anyNumber, anyNumber);
        else if (name == u"ResourceUID")
            resource = walk.number(-anyNumber, anyNumber);
        else if (name == u"Units")
            units = walk.decimal(0, 1e9).value_or(1); // of a material it is an amount
        else
            passOver(walk, name, others, file);
    });
    // A task that nobody is assigned to stands there with a resource of a negative number.
    if (task && resource && *resource >= 0)
        file.assignments.push_back({*task, *resource, units});
}

} // namespace axw::exchange
