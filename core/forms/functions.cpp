// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/functions.h"

#include "core/forms/evaluator.h"

#include <QHash>

#include <libxml/xpathInternals.h>

#include <cmath>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

std::vector<xmlNodePtr> Call::nodes(size_t at) const
{
    const xmlXPathObject &object = *m_arguments[at];
    if (object.type != XPATH_NODESET || object.nodesetval == nullptr)
        return {};
    return {object.nodesetval->nodeTab, object.nodesetval->nodeTab + object.nodesetval->nodeNr};
}

Value Call::value(size_t at) const
{
    return evaluator.valueOf(*m_arguments[at]);
}

double Call::number(size_t at) const
{
    return evaluator.numberOf(*m_arguments[at]);
}

bool Call::isNotANumber(size_t at) const
{
    return m_arguments[at]->type == XPATH_NUMBER && std::isnan(m_arguments[at]->floatval);
}

QString Call::textAt(size_t at) const
{
    const xmlXPathObject &object = *m_arguments[at];
    return object.type == XPATH_NUMBER ? textOf(object.floatval) : textOf(value(at)); // NaN is a text of its own
}

std::vector<Value> Call::values(size_t from) const
{
    std::vector<Value> all;
    for (size_t at = from; at < m_arguments.size(); ++at) {
        if (isNodes(at)) {
            for (xmlNodePtr node : nodes(at))
                all.push_back(evaluator.valueOf(node));
        } else {
            all.push_back(value(at));
        }
    }
    return all;
}

XPathObject Call::of(double number)
{
    return XPathObject(xmlXPathNewFloat(number));
}

XPathObject Call::of(bool truth)
{
    return XPathObject(xmlXPathNewBoolean(truth));
}

XPathObject Call::of(const QString &text)
{
    return XPathObject(xmlXPathNewString(reinterpret_cast<const xmlChar *>(text.toUtf8().constData())));
}

XPathObject Call::of(const Value &value)
{
    switch (value.kind) {
    case Value::Kind::Empty:
    case Value::Kind::Text: return of(textOf(value));
    case Value::Kind::Number: return of(value.number);
    case Value::Kind::Boolean: return of(value.number != 0);
    }
    return of(QString());
}

XPathObject Call::of(const std::vector<xmlNodePtr> &nodes)
{
    XPathObject set(xmlXPathNewNodeSet(nullptr));
    for (xmlNodePtr node : nodes)
        xmlXPathNodeSetAddUnique(set->nodesetval, node);
    return set;
}

const std::vector<Function> &allFunctions()
{
    static const std::vector<Function> all = [] {
        std::vector<Function> functions;
        for (auto &&part : {textFunctions(), numberFunctions(), dateFunctions(), nodeFunctions(), listFunctions()})
            functions.insert(functions.end(), part.begin(), part.end());
        return functions;
    }();
    return all;
}

const Function *functionNamed(QStringView name)
{
    static const QHash<QString, const Function *> byName = [] {
        QHash<QString, const Function *> names;
        for (const Function &each : allFunctions())
            names.insert(each.name, &each);
        return names;
    }();
    return byName.value(name.toString());
}

} // namespace axw::forms
