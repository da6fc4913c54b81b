// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/value.h"

#include <libxml/xpath.h>

#include <QRegularExpression>

#include <memory>
#include <vector>

namespace axw::forms {

class Evaluator;

struct FreeXPathObject
{
    void operator()(xmlXPathObjectPtr object) const { xmlXPathFreeObject(object); }
};
using XPathObject = std::unique_ptr<xmlXPathObject, FreeXPathObject>;

/// A call of a function while an expression is worked out: its arguments, and who works it out.
class Call
{
public:
    Call(Evaluator &by, xmlXPathContextPtr in, std::vector<XPathObject> arguments) : evaluator(by), context(in), m_arguments(std::move(arguments)) {}

    Evaluator &evaluator;
    xmlXPathContextPtr context;

    size_t size() const { return m_arguments.size(); }
    bool isNodes(size_t at) const { return m_arguments[at]->type == XPATH_NODESET; }
    std::vector<xmlNodePtr> nodes(size_t at) const;
    /// A set of nodes is what its first one holds.
    Value value(size_t at) const;
    double number(size_t at) const;
    bool isNotANumber(size_t at) const;
    QString text(size_t at) const { return textAt(at); }
    bool truth(size_t at) const { return truthOf(value(at)); }
    /// What a nodeset's nodes hold, or the one value, of an argument and those after it.
    std::vector<Value> values(size_t from = 0) const;
    /// The argument itself, so that a set of nodes stays one.
    XPathObject take(size_t at) { return std::move(m_arguments[at]); }

    static XPathObject of(double number);
    static XPathObject of(bool truth);
    static XPathObject of(const QString &text);
    static XPathObject of(const Value &value);
    static XPathObject of(const std::vector<xmlNodePtr> &nodes);

private:
    std::vector<XPathObject> m_arguments;

    QString textAt(size_t at) const;
};

/// What a function gives, as far as it is known before it is called.
enum class Gives { Anything, Number, Text, Truth, Nodes };

struct Function
{
    using Run = XPathObject (*)(Call &);

    QString name;
    int least = 0;
    int most = 0; ///< -1: any number
    Gives gives = Gives::Anything;
    Run run = nullptr;
    QString call; ///< as it is to be written: "round(number, places)"
};

/// Every function an expression may call. Null for none of that name.
const Function *functionNamed(QStringView name);
const std::vector<Function> &allFunctions();
/// Those that the translation of expressions calls by itself, under names no form can write.
const std::vector<Function> &innerFunctions();

/// Each room's part of the list.
std::vector<Function> textFunctions();
std::vector<Function> numberFunctions();
std::vector<Function> dateFunctions();
std::vector<Function> nodeFunctions();
std::vector<Function> listFunctions();

/// A pattern as Java writes it, for the whole of a text; not isValid() when it is none.
QRegularExpression patternOf(const QString &java);

} // namespace axw::forms
